/** A stretch of a text: UTF-16 units, end exclusive. */
export type Span = readonly [from: number, to: number];

/** Where a global expression matches in a text; what it matches is not empty. */
export function spansOf(value: string, pattern: RegExp): Span[] {
  return Array.from(value.matchAll(pattern), ({ index, 0: found }) => [index, index + found.length] as const);
}

/** Whether two stretches have a character in common. */
export const overlap = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/** Those of some stretches that have no character in common with others; both in order, none within its own kind overlapping. */
export function apartFrom(spans: readonly Span[], others: readonly Span[]): Span[] {
  let next = 0;
  return spans.filter((span) => {
    while ((others[next]?.[1] ?? Number.POSITIVE_INFINITY) <= span[0]) next++;
    const other = others[next];
    return !other || !overlap(span, other);
  });
}

/** The stretches in order, those joined that touch or overlap. */
export function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort(([one], [other]) => one - other)) {
    const last = whole.at(-1);
    if (last && span[0] <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], span[1])];
    else whole.push(span);
  }
  return whole;
}
