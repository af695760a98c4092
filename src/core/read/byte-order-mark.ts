/** Whether a UTF-8 file begins with a byte order mark. Such a file is written back with one. */
export const hasByteOrderMark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;
