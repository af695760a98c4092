/** The words on one line, for a comment. */
export const oneLine = (words: string): string => words.replace(/\p{Cc}+/gu, ' ').trim();
