/** A text as far as it is read aloud: without marks and blanks, full width and half width alike. */
export const plainForm = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}%]/gu, '');
