import { distance } from 'fastest-levenshtein';

/** The name that was most likely meant. */
export interface Nearest {
  readonly name: string;
  /**
   * True if the two differ only in spelling (capitals, hyphens, spaces, a plural): then it may be replaced without
   * asking.
   */
  readonly certain: boolean;
}

/**
 * Finds which of `names` the writer meant.
 *
 * @param names English and Chinese names together, all different
 * @returns undefined if none is near, or if several are equally near
 */
export function nearest(written: string, names: readonly string[]): Nearest | undefined {
  const form = plainForm(written);
  if (!form) return undefined;
  const same = names.filter((name) => plainForm(name) === form);
  if (same.length === 1) return { name: same[0]!, certain: true };
  const name = closest(form, names);
  return name === undefined ? undefined : { name, certain: false };
}

/**
 * The one of `names` that needs the fewest changed characters, if these are few enough and no other name needs as few.
 */
function closest(form: string, names: readonly string[]): string | undefined {
  const near = names
    .map((name) => ({ name, changes: changes(form, plainForm(name)) }))
    .filter(({ changes }) => changes < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.changes - other.changes);
  return near[0] && near[0].changes !== near[1]?.changes ? near[0].name : undefined;
}

/** How many characters differ, or are in another place; infinite if they are too many for a slip. */
const changes = (one: string, other: string): number =>
  sortedLetters(one) === sortedLetters(other) ? 1 : slips(one, other);

/** How many characters differ; infinite if they are too many for a slip. */
export function slips(one: string, other: string): number {
  const count = distance(one, other);
  const length = Math.max(one.length, other.length);
  return count <= mostSlips(one, length) && count < length ? count : Number.POSITIVE_INFINITY;
}

/**
 * How many characters of a name may be slips.
 *
 * @param length of the longer of the two
 */
export const mostSlips = (written: string, length: number): number =>
  // A Chinese word is short, so half of it may be wrong: 名字 for 名称.
  /\p{Script=Han}/u.test(written) ? Math.floor(length / 2) : Math.max(1, Math.floor(length / 3));

export const sortedLetters = (text: string): string => [...text].sort().join('');

/** A name reduced to what carries its meaning: Short_Name, short-names and ｓｈｏｒｔName are the same. */
export function plainForm(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/iz/g, 'is')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}
