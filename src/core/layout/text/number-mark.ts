/**
 * A number's mark before a text. A point directly before a digit would look like a decimal fraction, 1.2026; a space is
 * then added, which every font has, every program keeps, and copying includes.
 *
 * @param mark such as `1.` or `（一）`
 * @param text the text that follows
 */
export const markBefore = (mark: string, text: string): string =>
  /\d\.$/.test(mark) && /^\d/.test(text) ? `${mark} ` : mark;
