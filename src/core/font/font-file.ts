/**
 * A font file. Only the parts that are needed are read: a Chinese font has some twenty million bytes, and a document
 * needs few of them.
 */
export interface FontFile {
  /** In bytes. */
  readonly size: number;
  /**
   * Some bytes of the file; fewer if the file ends earlier.
   *
   * @throws FontProblem if they cannot be read
   */
  read(from: number, length: number): Uint8Array;
}

/** Why a file cannot be used as a font: it is not one, or it is damaged. */
export class FontProblem extends Error {
  override name = 'FontProblem';
}

/** A font file in memory. */
export const fontFileOf = (bytes: Uint8Array): FontFile => ({
  size: bytes.byteLength,
  read: (from, length) => bytes.subarray(from, from + length),
});
