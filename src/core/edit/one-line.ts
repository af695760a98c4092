/** Words for a comment: on one line, whatever they hold. */
export const oneLine = (words: string): string => words.replace(/\p{Cc}+/gu, ' ').trim();
