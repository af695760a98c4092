/** Two names that differ in one character. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  /** Where in both they differ; where `one` has a character more, its place in `one`. */
  readonly at: number;
  readonly kind: 'other-character' | 'one-more';
}

/** Longer names are sentences. */
const LONGEST = 60;

/**
 * The pairs among names that differ in one character, or where one has a character more. Names that share all but one
 * place are found under one key, so that the time grows with the length of the names, not with the square of their number.
 *
 * @param names each once
 */
export function* pairsOneApart(names: readonly string[]): Generator<Pair> {
  const known = new Set(names.filter((it) => it.length <= LONGEST));
  const alike = new Map<string, string[]>();
  for (const one of known) {
    for (let at = 0; at < one.length; at++) {
      // The same character beside itself: to leave out either gives one name.
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

/** More names than this that differ in one place are a series: 一号井, 二号井 … */
const MOST_ALIKE = 8;
