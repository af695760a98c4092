/** A text reduced to what is read aloud: without marks and blanks, full width and half width treated alike. */
export const plainForm = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}%]/gu, '');
