import { FILE_START, type Location } from '../../core/model/diagnostic.ts';
import type { Path, Source } from '../../core/model/source.ts';

/**
 * Where a paragraph comes from: the longest value of the unit's file that it contains, else the start of the file.
 *
 * @param data the data of the unit's file
 * @param locate gives the place of a value in the unit's file
 */
export function placeOfText(
  paragraph: string,
  data: unknown,
  locate: Source['locate'] | undefined,
  file: string,
): Location {
  let longest = LEAST - 1;
  let found: Path | undefined;
  for (const { path, text } of textsIn(data, [])) {
    if (text.length <= longest || !paragraph.includes(text)) continue;
    longest = text.length;
    found = path;
  }
  return { file, range: (found && locate?.(found)) ?? FILE_START };
}

/** Shorter texts, such as names, may occur in any paragraph. */
const LEAST = 8;

/** Without the punctuation at the end, since templates set their own. */
const bare = (text: string): string => text.trim().replace(/[。；，、：！？]+$/u, '');

function* textsIn(value: unknown, path: Path): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: bare(value) };
  else if (typeof value === 'object' && value !== null)
    for (const [key, it] of Object.entries(value))
      yield* textsIn(it, [...path, Array.isArray(value) ? Number(key) : key]);
}
