/** A part of a package that was deflated before. */
export interface DeflatedPart {
  readonly crc: number;
  /** In bytes, before it was deflated. */
  readonly size: number;
  /** In Base64. */
  readonly deflated: string;
}
