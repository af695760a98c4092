import { distance } from 'fastest-levenshtein';

/** The name that was most likely meant. */
export interface Nearest {
  readonly name: string;
  /** The two differ in spelling only: capitals, hyphens, spaces, a plural; so it may be mended unasked. */
  readonly certain: boolean;
}

/**
 * Which of `names` was meant by `written`.
 *
 * @param names English and Chinese names alike, no two of them equal
 * @returns undefined where none is near, or where several are equally near
 */
export function nearest(written: string, names: readonly string[]): Nearest | undefined {
  const form = plainForm(written);
  if (!form) return undefined;
  const same = names.filter((name) => plainForm(name) === form);
  if (same.length === 1) return { name: same[0]!, certain: true };
  const name = closest(form, names);
  return name === undefined ? undefined : { name, certain: false };
}

/** The one of `names` with the fewest characters to change, if few enough and no other has as few. */
function closest(form: string, names: readonly string[]): string | undefined {
  const near = names
    .map((name) => ({ name, changes: changes(form, plainForm(name)) }))
    .filter(({ changes }) => changes < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.changes - other.changes);
  return near[0] && near[0].changes !== near[1]?.changes ? near[0].name : undefined;
}

/** How many characters differ; infinite where too many do for one to be a slip for the other. */
function changes(one: string, other: string): number {
  if (sortedLetters(one) === sortedLetters(other)) return 1;
  const count = distance(one, other);
  const length = Math.max(one.length, other.length);
  // A Chinese word is so short that half of it may be wrong: 名字 for 名称.
  const most = /\p{Script=Han}/u.test(one) ? Math.floor(length / 2) : Math.max(1, Math.floor(length / 3));
  return count <= most && count < length ? count : Number.POSITIVE_INFINITY;
}

const sortedLetters = (text: string): string => [...text].sort().join('');

/** A name without what people vary without meaning another: Short_Name, short-names, ｓｈｏｒｔName are one. */
function plainForm(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/iz/g, 'is')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}
