/** Two names that differ in one character. */
export interface NearNames {
  readonly one: string;
  readonly other: string;
  /** The index at which they differ; if `one` has a character more, its index in `one`. */
  readonly at: number;
  readonly kind: 'other-character' | 'one-more';
}

/** Longer texts are sentences, not names. */
const LONGEST = 60;

/**
 * The pairs of names that differ in one character, or of which one has a character more. Names that are equal except at
 * one index get the same key, so the time grows with the length of the names, not with the square of their number.
 *
 * @param names without duplicates
 */
export function* pairsOneApart(names: readonly string[]): Generator<NearNames> {
  const known = new Set(names.filter((it) => it.length <= LONGEST));
  const alike = new Map<string, string[]>();
  for (const one of known) {
    for (let at = 0; at < one.length; at++) {
      // Of a repeated character only the first is left out, since both give the same name.
      const shorter = `${one.slice(0, at)}${one.slice(at + 1)}`;
      if (one[at] !== one[at - 1] && known.has(shorter)) yield { one, other: shorter, at, kind: 'one-more' };
      const key = `${at} ${shorter}`;
      const others = alike.get(key);
      if (!others) {
        alike.set(key, [one]);
        continue;
      }
      for (const other of others) yield { one: other, other: one, at, kind: 'other-character' };
      if (others.length < MOST_ALIKE) others.push(one);
    }
  }
}

/** More names that differ at one index are a series: 一号井, 二号井 … */
const MOST_ALIKE = 8;
