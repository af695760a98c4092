import { groupedBy, listsOf } from '../model/grouped.ts';
import { mostSlips, type Nearest, plainForm, slips, sortedLetters } from './nearest.ts';

/**
 * Finds which of many names was meant, as `nearest` does, for many that are written: each is compared with those alone
 * that can be near, of which the names are listed once, by what they have in common with others.
 */
export function nearestAmong(names: readonly string[]): (written: string) => Nearest | undefined {
  const forms = names.map(plainForm);
  const alike = placesOf(forms);
  let index: Index | undefined;
  return (written) => {
    const form = plainForm(written);
    if (!form) return undefined;
    const [same, ...others] = alike.get(form) ?? [];
    if (same !== undefined)
      // Where several have the same form, each is as near as the others.
      return others.length === 0 ? { name: names[same] as string, certain: true } : undefined;
    index ??= indexOf(forms);
    const place = closest(form, forms, index);
    return place === undefined ? undefined : { name: names[place] as string, certain: false };
  };
}

const placesOf = <Key>(keys: readonly Key[]): Map<Key, number[]> =>
  groupedBy(keys.keys(), (place) => keys[place] as Key);

interface Index {
  /** The names with the same letters in any order. */
  readonly letters: ReadonlyMap<string, readonly number[]>;
  /** The names by their hash, and by that of each form without one of its characters. */
  readonly shortened: ReadonlyMap<number, readonly number[]>;
  /** The names in which a character stands so many times, or more. */
  readonly characters: ReadonlyMap<string, readonly number[]>;
}

const indexOf = (forms: readonly string[]): Index => ({
  letters: placesOf(forms.map(sortedLetters)),
  shortened: listsOf(pairs(forms, hashes)),
  characters: listsOf(pairs(forms, charactersOf)),
});

function* pairs<Key>(
  forms: readonly string[],
  keysOf: (form: string) => Iterable<Key>,
): Generator<readonly [Key, number]> {
  for (const [place, form] of forms.entries()) for (const key of keysOf(form)) yield [key, place];
}

/** The one name that needs the fewest changes; undefined where several do, or where all need too many. */
function closest(form: string, forms: readonly string[], index: Index): number | undefined {
  const [anagram, ...others] = index.letters.get(sortedLetters(form)) ?? [];
  if (others.length > 0) return undefined;
  const compared = new Set(anagram === undefined ? [] : [anagram]);
  let [least, nearest, isOnly] = [anagram === undefined ? Number.POSITIVE_INFINITY : 1, anagram, true];
  /** Compares these names, until two of them need no more changes than are given: no other can be the only nearest. */
  const compare = (places: readonly number[], enough: number): void => {
    for (const place of places) {
      if (least <= enough && !isOnly) return;
      const other = forms[place] as string;
      if (compared.has(place) || Math.abs(other.length - form.length) > least) continue;
      compared.add(place);
      const count = slips(form, other);
      if (count > least || count === Number.POSITIVE_INFINITY) continue;
      [isOnly, least, nearest] = [count < least, count, place];
    }
  };
  // Two forms that differ in one character are the same without it.
  for (const it of hashes(form)) compare(index.shortened.get(it) ?? [], 1);
  // With each slip a name can lack one of these characters, not more: it has one of any that are one more than its slips.
  const lists = Array.from(charactersOf(form), (it) => index.characters.get(it) ?? []);
  lists.sort((one, other) => one.length - other.length);
  for (let count = 0; count <= mostSlips(form, form.length) && least > Math.max(1, count - 1); count++)
    compare(lists[count] ?? [], count);
  return isOnly ? nearest : undefined;
}

/** Each character with how often it stood before: 局 and 局1 of 局局. */
function charactersOf(form: string): string[] {
  const counts = new Map<string, number>();
  return form.split('').map((it) => {
    const before = counts.get(it) ?? 0;
    counts.set(it, before + 1);
    return before === 0 ? it : `${it}${before}`;
  });
}

/** The hash of a form, and of each form that lacks one of its characters. That some are alike by chance does no harm. */
function hashes(form: string): number[] {
  const codes = Array.from({ length: form.length }, (_, at) => form.charCodeAt(at));
  // Of what stands behind each character; then, with what stands before it, of both together.
  const behind = [0];
  for (const code of codes.toReversed()) behind.push((Math.imul(behind.at(-1) as number, FACTOR) + code) | 0);
  behind.reverse();
  const found = [behind[0] as number];
  let [before, power] = [0, 1];
  for (const [at, code] of codes.entries()) {
    found.push((before + Math.imul(power, behind[at + 1] as number)) | 0);
    before = (before + Math.imul(power, code)) | 0;
    power = Math.imul(power, FACTOR);
  }
  return found.map((it) => it >> 2);
}

const FACTOR = 0x01000193;
