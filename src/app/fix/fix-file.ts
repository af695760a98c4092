import { isSelected, type Selection } from '../../core/check/settings/selection.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Bytes } from '../files/read-bytes.ts';
import type { Asked } from '../job/asked.ts';
import { settingsFor } from '../job/settings.ts';
import { unitIn } from '../job/unit.ts';
import { writeWhole } from '../write/write-file.ts';
import { type FixedBytes, fixedBytes } from './fixed-bytes.ts';

/** How a file is to be put right. */
export interface FixRequest {
  /** The documents that are to be made from it: which rules hold depends on them. */
  readonly asked: Asked;
  /** Which findings may be mended. */
  readonly selection: Selection;
  /** Whether it is written; else it is only seen what it would hold. */
  readonly isWritten: boolean;
}

/** A file when it has been put right. */
export interface FixedFile {
  /** What it now holds, or would: what is left to find is found in this. */
  readonly given: Bytes;
  /** What was mended; absent where there was no text, or it could not be written. */
  readonly fixed?: FixedBytes;
  /** What kept it from being written; the file is then as it was. */
  readonly failure?: Finding;
}

/**
 * Puts right what is sure in a unit's file. A file in which nothing is mended is not written.
 *
 * @param name as messages have it; of a file, its path
 */
export async function fixFile(
  name: string,
  given: Bytes,
  { asked, selection, isWritten }: FixRequest,
): Promise<FixedFile> {
  if (given.bytes === undefined) return { given };
  const { settings } = await settingsFor(name);
  const fixed = fixedBytes(
    name,
    given.bytes,
    (bytes) => {
      const { source, findings } = unitIn(name, bytes, asked, settings);
      return { readable: source !== undefined, findings };
    },
    (it) => it.file === name && isSelected(it, selection),
  );
  if (!fixed) return { given };
  if (isWritten && isChanged(fixed)) {
    const failure = await writeWhole(name, fixed.bytes);
    if (failure) return { given, failure };
  }
  return { given: { bytes: fixed.bytes }, fixed };
}

/** Whether anything was mended. */
export const isChanged = ({ before, fixed }: FixedBytes): boolean => before !== fixed.text;
