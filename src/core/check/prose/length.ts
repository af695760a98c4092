/** How many characters a reader has before him: blanks do not count, nor the half of a character beyond the first plane. */
export const lengthOf = (text: string): number => [...text.replace(/\s/gu, '')].length;
