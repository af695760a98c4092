import type { WordSlip } from './word-slip.ts';

/** A slip, and its offset in UTF-16 units. */
export interface FoundSlip {
  readonly slip: WordSlip;
  readonly from: number;
}

interface Sought {
  readonly slip: WordSlip;
  /** Matches at the beginning of the wrong word if its conditions hold; made on first use. */
  pattern?: RegExp;
}

/** The slips by the first UTF-16 unit of the wrong word, so that a text is scanned once, however long the list. */
const prepared = new WeakMap<readonly WordSlip[], ReadonlyMap<number, Sought[]>>();

/**
 * The slips of a list in a text, in order; of several at the same place the longest.
 *
 * @param slips must not change, since an index of it is kept
 */
export function wordSlipsIn(value: string, slips: readonly WordSlip[]): FoundSlip[] {
  let sought = prepared.get(slips);
  if (!sought) {
    sought = prepare(slips);
    prepared.set(slips, sought);
  }
  const found: FoundSlip[] = [];
  for (let from = 0; from < value.length; from += 1) {
    const here = sought.get(value.charCodeAt(from))?.find((it) => {
      if (!value.startsWith(it.slip.wrong, from)) return false;
      it.pattern ??= patternOf(it.slip);
      it.pattern.lastIndex = from;
      return it.pattern.test(value);
    });
    if (!here) continue;
    found.push({ slip: here.slip, from });
    from += here.slip.wrong.length - 1;
  }
  return found;
}

function prepare(slips: readonly WordSlip[]): ReadonlyMap<number, Sought[]> {
  const sought = new Map<number, Sought[]>();
  for (const slip of [...slips].sort((one, other) => other.wrong.length - one.wrong.length)) {
    const first = slip.wrong.charCodeAt(0);
    const patterns = sought.get(first) ?? [];
    patterns.push({ slip });
    sought.set(first, patterns);
  }
  return sought;
}

const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

function patternOf({ wrong, notAfter, notBefore, before }: WordSlip): RegExp {
  const conditions = [
    notAfter ? `(?<!${notAfter})` : '',
    wrong.replace(SPECIAL, '\\$&'),
    notBefore ? `(?!${notBefore})` : '',
    before ? `(?=${before})` : '',
  ];
  return new RegExp(conditions.join(''), 'uy');
}
