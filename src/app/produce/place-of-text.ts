import { FILE_START, type Location } from '../../core/model/diagnostic.ts';
import type { Path, Source } from '../../core/model/source.ts';
import { withoutEndMarks } from '../../core/model/without-end-marks.ts';

/**
 * Where a paragraph comes from: the longest value of the unit's file that it contains, else the start of the file.
 *
 * @param data the data of the unit's file
 * @param locate gives the place of a value in the unit's file
 * @param words what of the paragraph is meant; a value that holds them comes first, even of several paragraphs
 */
export function placeOfText(
  paragraph: string,
  data: unknown,
  locate: Source['locate'] | undefined,
  file: string,
  words = '',
): Location {
  const values = [...textsIn(data, [])];
  const holding = words === '' ? [] : values.filter(({ text }) => text.includes(words));
  const found = longestIn(paragraph, holding, 1) ?? holding[0] ?? longestIn(paragraph, values, LEAST);
  return { file, range: (found && locate?.(found.path)) ?? FILE_START };
}

interface Value {
  readonly path: Path;
  readonly text: string;
}

/** The longest value that a paragraph contains. */
function longestIn(paragraph: string, values: readonly Value[], least: number): Value | undefined {
  let found: Value | undefined;
  for (const it of values)
    if (it.text.length >= Math.max(least, (found?.text.length ?? 0) + 1) && paragraph.includes(it.text))
      found = it;
  return found;
}

/** Shorter texts, such as names, may occur in any paragraph. */
const LEAST = 8;

function* textsIn(value: unknown, path: Path): Generator<Value> {
  if (typeof value === 'string') yield { path, text: withoutEndMarks(value) };
  else if (typeof value === 'object' && value !== null)
    for (const [key, it] of Object.entries(value))
      yield* textsIn(it, [...path, Array.isArray(value) ? Number(key) : key]);
}
