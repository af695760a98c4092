import { writeWhole } from '../../app/write/write-file.ts';
import type { Settings } from '../../core/check/settings/settings.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Asked } from '../build/documents.ts';
import type { Context, Stream } from '../context.ts';
import type { Bytes } from '../input/read-bytes.ts';
import { unitIn } from '../input/unit.ts';
import { unifiedDiff } from '../terminal/unified-diff.ts';
import { type FixedBytes, fixedBytes } from './fixed-bytes.ts';
import { type FixTarget, fixedInWords } from './fixed-words.ts';
import type { Selection } from './selection.ts';

/** How a file is to be put right. */
export interface FixRequest {
  readonly target: FixTarget;
  /** The documents that are to be made from it: which rules hold depends on them. */
  readonly asked: Asked;
  readonly settings: Settings;
  /** Which findings may be mended. */
  readonly selects: Selection;
  /** Where it is told what was mended. */
  readonly told: Stream;
}

/** A file when it has been put right. */
export interface FixedFile {
  /** What it now holds, or would: what is left to find is found in this. */
  readonly reading: Bytes;
  /** What kept it from being written; the file is then as it was. */
  readonly failure?: Finding | undefined;
}

/**
 * Puts right what is sure in a unit's file, and tells what that was. A file in which nothing is mended is not written.
 *
 * @param name as messages have it; of a file, its path
 */
export async function fixFile(
  name: string,
  given: Bytes,
  { target, asked, settings, selects, told }: FixRequest,
  { language, stdout }: Context,
): Promise<FixedFile> {
  if (given.bytes === undefined) return { reading: given };
  const fixed = fixedBytes(
    name,
    given.bytes,
    (bytes) => {
      const { source, findings } = unitIn(name, bytes, asked, settings);
      return { readable: source !== undefined, findings };
    },
    (it) => it.file === name && selects(it),
  );
  if (!fixed) return { reading: given };
  if (target === 'stdout') stdout.write(fixed.whole);
  if (target === 'file' && isChanged(fixed)) {
    const failure = await writeWhole(name, fixed.bytes);
    if (failure) return { reading: given, failure };
  }
  if (target === 'diff' && isChanged(fixed)) {
    stdout.write(unifiedDiff({ name, text: fixed.before }, { name, text: fixed.fixed.text }, stdout));
  }
  told.write(fixedInWords(name, fixed, target, language, told.columns));
  return { reading: { bytes: fixed.bytes } };
}

const isChanged = ({ before, fixed }: FixedBytes): boolean => before !== fixed.text;
