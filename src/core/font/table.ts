import { type FontFile, FontProblem } from './font-file.ts';

/**
 * A part of a font file, such as one of its tables. Numbers are big-endian; reading beyond its end throws a
 * `FontProblem`.
 */
export class Table {
  private whole: DataView | undefined;

  constructor(
    private readonly file: FontFile,
    private readonly from: number,
    readonly length: number,
  ) {
    if (from + length > file.size) throw new FontProblem('it ends too early');
  }

  /** Some of its bytes, without reading the rest: of a table of glyphs, only few are needed. */
  slice(from: number, length: number): Uint8Array {
    if (from < 0 || length < 0 || from + length > this.length) throw new FontProblem('it ends too early');
    const bytes = this.file.read(this.from + from, length);
    if (bytes.byteLength < length) throw new FontProblem('it ends too early');
    return bytes;
  }

  /** A part of it, by default to its end. */
  part(from: number, length = this.length - from): Table {
    if (from < 0 || length < 0 || from + length > this.length) throw new FontProblem('it ends too early');
    return new Table(this.file, this.from + from, length);
  }

  get bytes(): Uint8Array {
    const { buffer, byteOffset, byteLength } = this.view;
    return new Uint8Array(buffer, byteOffset, byteLength);
  }

  u8 = (at: number): number => this.view.getUint8(this.within(at, 1));
  u16 = (at: number): number => this.view.getUint16(this.within(at, 2));
  i16 = (at: number): number => this.view.getInt16(this.within(at, 2));
  u32 = (at: number): number => this.view.getUint32(this.within(at, 4));

  /** All its bytes, read when the first number in it is needed. */
  private get view(): DataView {
    this.whole ??= viewOf(this.slice(0, this.length));
    return this.whole;
  }

  private within(at: number, length: number): number {
    if (at < 0 || at + length > this.length) throw new FontProblem('it ends too early');
    return at;
  }
}

/** A view of bytes, to read and write numbers. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
