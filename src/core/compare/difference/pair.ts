import type { DocxText } from '../docx/docx-text.ts';
import { likeness } from './likeness.ts';

/** Texts that are less similar are different texts, not one text that was changed. */
const LEAST_LIKE = 0.35;

/** The most pairs that are compared to find the best ones; beyond that, texts are paired in order. */
const MOST_PAIRS = 40_000;

/** A text that was changed, or that exists on one side only. */
export interface TextPair {
  readonly before?: DocxText;
  readonly after?: DocxText;
}

/**
 * Decides which texts of a changed stretch became which. The most similar texts are paired; between two pairs, texts
 * are paired in order if both sides have as many.
 */
export function paired(before: readonly DocxText[], after: readonly DocxText[]): TextPair[] {
  const anchors = before.length * after.length > MOST_PAIRS ? [] : bestPairs(before, after);
  const pairs: TextPair[] = [];
  let [left, right] = [0, 0];
  for (const [one, other] of [...anchors, [before.length, after.length] as const]) {
    for (const pair of between(before.slice(left, one), after.slice(right, other))) pairs.push(pair);
    const pair = { before: before[one], after: after[other] };
    if (pair.before && pair.after) pairs.push(pair as TextPair);
    [left, right] = [one + 1, other + 1];
  }
  return pairs;
}

function between(before: readonly DocxText[], after: readonly DocxText[]): TextPair[] {
  const inOrder = before.length === after.length && before.every((it, at) => isOfOneKind(it, after[at]));
  if (inOrder) return before.map((it, at) => ({ before: it, after: after[at] as DocxText }));
  return [...before.map((it) => ({ before: it })), ...after.map((it) => ({ after: it }))];
}

const isOfOneKind = (one: DocxText, other: DocxText | undefined): boolean =>
  one.place.part === other?.place.part;

/** The pairs, in order on both sides, with the largest total similarity. */
function bestPairs(before: readonly DocxText[], after: readonly DocxText[]): (readonly [number, number])[] {
  const width = after.length + 1;
  const like = new Float64Array((before.length + 1) * width);
  const best = new Float64Array((before.length + 1) * width);
  for (let one = before.length - 1; one >= 0; one--) {
    for (let other = after.length - 1; other >= 0; other--) {
      const [a, b] = [before[one] as DocxText, after[other] as DocxText];
      const alike = isOfOneKind(a, b) ? likeness(a.text, b.text) : 0;
      const at = one * width + other;
      like[at] = alike < LEAST_LIKE ? 0 : alike;
      best[at] = Math.max(
        best[at + width] as number,
        best[at + 1] as number,
        like[at] ? (like[at] as number) + (best[at + width + 1] as number) : 0,
      );
    }
  }
  const pairs: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (one < before.length && other < after.length) {
    const at = one * width + other;
    // Of two equally good pairs, the first: a text that was split is recognised by its beginning.
    const isPair = like[at] && best[at] === (like[at] as number) + (best[at + width + 1] as number);
    if (isPair) pairs.push([one++, other++]);
    else if (best[at] === best[at + width]) one++;
    else other++;
  }
  return pairs;
}
