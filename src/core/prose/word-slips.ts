import type { WordSlip } from './word-slip.ts';

/** A slip, and its offset in UTF-16 units. */
export interface FoundSlip {
  readonly slip: WordSlip;
  readonly from: number;
}

/**
 * The slips by the first UTF-16 unit of the wrong word, so that a text is scanned once, however long the list. Each is told
 * by its number in the list; of those with the same unit, one leads to the next.
 */
interface Index {
  /** The number of the first slip for a unit, from 1 on; 0 if there is none. */
  readonly first: Uint32Array;
  readonly next: Uint32Array;
  /** Matches at the beginning of the wrong word if its conditions hold; made on first use. */
  readonly patterns: Map<WordSlip, RegExp>;
}

const prepared = new WeakMap<readonly WordSlip[], Index>();

/**
 * The slips of a list in a text, in order; of several at the same place the longest.
 *
 * @param slips must not change, since an index of it is kept
 */
export function wordSlipsIn(value: string, slips: readonly WordSlip[]): FoundSlip[] {
  let index = prepared.get(slips);
  if (!index) {
    index = indexOf(slips);
    prepared.set(slips, index);
  }
  const { first, next } = index;
  const found: FoundSlip[] = [];
  for (let from = 0; from < value.length; from += 1) {
    let longest: WordSlip | undefined;
    for (
      let number = first[value.charCodeAt(from)] as number;
      number !== 0;
      number = next[number] as number
    ) {
      const slip = slips[number - 1] as WordSlip;
      const isLonger = longest === undefined || slip.wrong.length > longest.wrong.length;
      if (isLonger && value.startsWith(slip.wrong, from) && isSlip(value, from, slip, index)) longest = slip;
    }
    if (!longest) continue;
    found.push({ slip: longest, from });
    from += longest.wrong.length - 1;
  }
  return found;
}

function isSlip(value: string, from: number, slip: WordSlip, { patterns }: Index): boolean {
  const pattern = patterns.get(slip) ?? patternOf(slip);
  patterns.set(slip, pattern);
  pattern.lastIndex = from;
  return pattern.test(value);
}

function indexOf(slips: readonly WordSlip[]): Index {
  const first = new Uint32Array(0x10000);
  const next = new Uint32Array(slips.length + 1);
  // From the last to the first, so that those with the same unit stand in order.
  for (let number = slips.length; number > 0; number--) {
    const unit = (slips[number - 1] as WordSlip).wrong.charCodeAt(0);
    next[number] = first[unit] as number;
    first[unit] = number;
  }
  return { first, next, patterns: new Map() };
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
