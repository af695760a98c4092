import { isSameData } from '../../core/model/same-data.ts';
import type { Path } from '../../core/model/source.ts';
import type { Language } from '../../core/wording/language.ts';
import * as report from '../../index.ts';
import { pathInWords } from '../words/path-in-words.ts';

/** A value that two versions of a file have otherwise. */
export interface OtherValue {
  readonly place: string;
  /** Empty where the version has none. */
  readonly mine: string;
  readonly theirs: string;
}

/** More differences are not listed: nobody reads them. */
const MOST = 300;

/**
 * What two versions of a file say otherwise, value by value; none where only comments, order or form differ.
 *
 * @returns undefined where one of them cannot be read
 */
export function otherValues(
  mine: string,
  theirs: string,
  file: string,
  language: Language,
): readonly OtherValue[] | undefined {
  const [one, other] = [mine, theirs].map((it) => report.parse(it, file).source);
  if (!one || !other) return undefined;
  const found: OtherValue[] = [];
  compareAt(one.data, other.data, [], (path, before, after) => {
    if (found.length < MOST)
      found.push({ place: pathInWords(path, language), mine: inText(before), theirs: inText(after) });
  });
  return found;
}

type Tell = (path: Path, mine: unknown, theirs: unknown) => void;

function compareAt(mine: unknown, theirs: unknown, path: Path, tell: Tell): void {
  if (isSameData(mine, theirs)) return;
  if (Array.isArray(mine) && Array.isArray(theirs)) compareLists(mine, theirs, path, tell);
  else if (isMap(mine) && isMap(theirs))
    for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)]))
      compareAt(mine[key], theirs[key], [...path, key], tell);
  else tell(path, mine, theirs);
}

/** Entries that both have at the beginning and at the end need no telling; an entry put in moves the others. */
function compareLists(mine: readonly unknown[], theirs: readonly unknown[], path: Path, tell: Tell): void {
  const least = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < least && isSameData(mine[start], theirs[start])) start++;
  let end = 0;
  while (end < least - start && isSameData(mine.at(-1 - end), theirs.at(-1 - end))) end++;
  for (let at = start; at < Math.max(mine.length, theirs.length) - end; at++)
    compareAt(
      at < mine.length - end ? mine[at] : undefined,
      at < theirs.length - end ? theirs[at] : undefined,
      [...path, at],
      tell,
    );
}

const isMap = (it: unknown): it is Readonly<Record<string, unknown>> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

/** A value as it can be read: the texts of an entry, one after the other. */
function inText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(inText).join('；');
  return isMap(value) ? Object.values(value).map(inText).join('，') : String(value);
}
