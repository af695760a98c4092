/** Whether a file of UTF-8 begins with a byte order mark: it is then written with one again. */
export const hasByteOrderMark = ([first, second, third]: Uint8Array): boolean =>
  first === 0xef && second === 0xbb && third === 0xbf;
