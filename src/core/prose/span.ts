/** A part of a text: UTF-16 units, end exclusive. */
export type Span = readonly [from: number, to: number];

/** All matches of a global pattern in a text; the pattern must not match empty text. */
export function spansOf(value: string, pattern: RegExp): Span[] {
  return Array.from(value.matchAll(pattern), ({ index, 0: found }) => [index, index + found.length] as const);
}

/** Whether two spans share a character. */
export const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/**
 * The spans that share no character with any of `others`. Both lists must be sorted and without overlaps within
 * themselves.
 */
export function apartFrom(spans: readonly Span[], others: readonly Span[]): Span[] {
  let next = 0;
  return spans.filter((span) => {
    while ((others[next]?.[1] ?? Number.POSITIVE_INFINITY) <= span[0]) next++;
    const other = others[next];
    return !other || !overlap(span, other);
  });
}

/** The spans in order; those that touch or overlap are joined. */
export function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort(([one], [other]) => one - other)) {
    const last = whole.at(-1);
    if (last && span[0] <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], span[1])];
    else whole.push(span);
  }
  return whole;
}
