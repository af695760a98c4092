/**
 * A number's mark as it stands before a text. A point right before a figure would read as that of a decimal fraction, 1.2026:
 * there a space parts the two, which every face has and every program keeps, and which is copied along.
 *
 * @param mark such as `1.` or `（一）`
 * @param text what the mark is put in front of
 */
export const markBefore = (mark: string, text: string): string =>
  /\d\.$/.test(mark) && /^\d/.test(text) ? `${mark} ` : mark;
