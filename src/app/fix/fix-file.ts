import { isSelected, type Selection } from '../../core/check/selection.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { ReadResult } from '../files/read-bytes.ts';
import type { DocumentSelection } from '../job/document-selection.ts';
import { settingsFor } from '../job/settings.ts';
import { unitIn } from '../job/unit.ts';
import { writeWhole } from '../write/write-file.ts';
import { type FixedBytes, fixedBytes } from './fixed-bytes.ts';

/** How to mend a file. */
export interface FixRequest {
  /** The documents to be made from the file; they decide which rules apply. */
  readonly documents: DocumentSelection;
  /** Which findings may be mended. */
  readonly selection: Selection;
  /** Whether to write the file; otherwise only the result is computed. */
  readonly isWritten: boolean;
}

/** A file after mending. */
export interface FixedFile {
  /** The bytes after mending; the remaining findings are looked for in these. */
  readonly readResult: ReadResult;
  /** What was mended; absent if the file is not text or could not be written. */
  readonly fixed?: FixedBytes;
  /** Why the file could not be written; it is then unchanged. */
  readonly failure?: Finding;
}

/**
 * Mends the certain mistakes in a unit's file. If there are none, the file is not written.
 *
 * @param name the name for messages; for a file, its path
 */
export async function fixFile(
  name: string,
  readResult: ReadResult,
  { documents, selection, isWritten }: FixRequest,
): Promise<FixedFile> {
  if (readResult.bytes === undefined) return { readResult };
  const { settings } = await settingsFor(name);
  const fixed = fixedBytes(
    name,
    readResult.bytes,
    (bytes) => {
      const { source, findings } = unitIn(name, bytes, documents, settings);
      return { readable: source !== undefined, findings };
    },
    (it) => it.file === name && isSelected(it, selection),
  );
  if (!fixed) return { readResult };
  if (isWritten && isChanged(fixed)) {
    const failure = await writeWhole(name, fixed.bytes);
    if (failure) return { readResult, failure };
  }
  return { readResult: { bytes: fixed.bytes }, fixed };
}

/** Whether anything was mended. */
export const isChanged = ({ before, fixed }: FixedBytes): boolean => before !== fixed.text;
