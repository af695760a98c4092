/** A text without the punctuation at its end, which templates and helpers set by themselves. */
export const withoutEndMarks = (text: string): string => text.trim().replace(/[。；，、：！？]+$/u, '');
