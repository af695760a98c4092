/** The number of characters that a reader sees: white space is not counted, and a surrogate pair counts once. */
export const lengthOf = (text: string): number => [...text.replace(/\s/gu, '')].length;
