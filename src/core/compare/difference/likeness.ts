/** Only this many characters are compared: a paragraph is recognised by its beginning. */
const MOST = 400;

/**
 * The similarity of two texts, from 0 to 1: the share of common pairs of neighbouring characters (Dice's coefficient).
 */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [pairsOf(one), pairsOf(other)];
  let common = 0;
  for (const [pair, count] of a.counts) common += Math.min(count, b.counts.get(pair) ?? 0);
  return a.total + b.total === 0 ? 0 : (2 * common) / (a.total + b.total);
}

function pairsOf(text: string): { counts: ReadonlyMap<string, number>; total: number } {
  const counts = new Map<string, number>();
  const end = Math.min(text.length, MOST) - 1;
  for (let at = 0; at < end; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, end) };
}
