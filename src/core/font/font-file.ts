/** A font file, of which no more is read than is asked for: a Chinese one has twenty million bytes, of which a document needs few. */
export interface FontFile {
  /** In bytes. */
  readonly size: number;
  /**
   * Bytes of it, fewer where the file ends before.
   *
   * @throws FontProblem where they cannot be read
   */
  read(from: number, length: number): Uint8Array;
}

/** Why a file cannot be used as a font: it is none, or it is damaged. */
export class FontProblem extends Error {
  override name = 'FontProblem';
}

/** A font file that is in memory. */
export const fontFileOf = (bytes: Uint8Array): FontFile => ({
  size: bytes.byteLength,
  read: (from, length) => bytes.subarray(from, from + length),
});
