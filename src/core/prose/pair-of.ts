/**
 * Two UTF-16 units side by side as one, by which a table tells whether they stand in a text. Others may give the same, but
 * never two that have one of them in common: who looks by this either compares, or takes it for possible only.
 */
export const pairOf = (one: number, next: number): number => (one * 2533 + next) & 0xffff;
