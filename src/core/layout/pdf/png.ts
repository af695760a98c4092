import { unzlibSync } from 'fflate';

/** What a PNG holds (ISO/IEC 15948), its pixels packed as they are. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** Of a sample. */
  readonly bits: number;
  /** 0 grey, 2 colours, 3 by a palette, 4 grey with opacity, 6 colours with opacity. */
  readonly colour: number;
  readonly isInterlaced: boolean;
  /** Three bytes a colour. */
  readonly palette: Uint8Array;
  /** How opaque the colours of the palette are, or which colour is not at all. */
  readonly transparency: Uint8Array | undefined;
  readonly data: Uint8Array;
}

/** The pixels of a picture, a byte each for red, green and blue, and one for how opaque they are. */
export interface DecodedPng {
  readonly rgb: Uint8Array;
  readonly alpha: Uint8Array;
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** The parts of a PNG; undefined where it is damaged. */
export function pngIn(bytes: Uint8Array): Png | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  let palette: Uint8Array = new Uint8Array();
  let transparency: Uint8Array | undefined;
  for (let at = 8; at + 12 <= bytes.byteLength; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.byteLength) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'PLTE') palette = content;
    if (name === 'tRNS') transparency = content;
    if (name === 'IDAT') parts.push(content);
    at += 12 + length;
  }
  if (bytes.byteLength < 33 || parts.length === 0) return undefined;
  const colour = bytes[25] as number;
  if (CHANNELS[colour] === undefined || (colour === 3 && palette.byteLength < 3)) return undefined;
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    bits: bytes[24] as number,
    colour,
    isInterlaced: bytes[28] === 1,
    palette,
    transparency,
    data: joined(parts),
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const bytes = new Uint8Array(parts.reduce((sum, it) => sum + it.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** No picture in an official document has more pixels; what claims to would take all the memory there is. */
const MOST_PIXELS = 50_000_000;

/** The passes of a picture that comes in seven (8.2): where each begins and how far apart its pixels are, across and down. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** The pixels of a PNG, unpacked; undefined where it is damaged. */
export function decodedPng(png: Png): DecodedPng | undefined {
  const { width, height, bits, colour, isInterlaced } = png;
  if (width * height > MOST_PIXELS) return undefined;
  const channels = CHANNELS[colour] as number;
  const passes = isInterlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  const sizes = passes.map(([x, y, across, down]) => ({
    columns: Math.ceil(Math.max(width - x, 0) / across),
    rows: Math.ceil(Math.max(height - y, 0) / down),
  }));
  const rowBytes = (columns: number): number => Math.ceil((columns * channels * bits) / 8);
  const length = sizes.reduce(
    (sum, { columns, rows }) => sum + (columns > 0 ? rows * (rowBytes(columns) + 1) : 0),
    0,
  );
  const packed = unpacked(png.data, length);
  if (!packed) return undefined;
  const rgb = new Uint8Array(width * height * 3);
  const alpha = new Uint8Array(width * height);
  const step = Math.max(1, (channels * bits) >> 3);
  let at = 0;
  for (const [pass, [left, top, across, down]] of passes.entries()) {
    const { columns, rows } = sizes[pass] as (typeof sizes)[number];
    if (columns === 0) continue;
    let above: Uint8Array = new Uint8Array(rowBytes(columns));
    for (let row = 0; row < rows; row++) {
      const line = packed.subarray(at + 1, at + 1 + rowBytes(columns));
      unfilter(packed[at] as number, line, above, step);
      for (let column = 0; column < columns; column++)
        put((top + row * down) * width + left + column * across, line, column);
      above = line;
      at += rowBytes(columns) + 1;
    }
  }
  return { rgb, alpha };

  function put(pixel: number, line: Uint8Array, column: number): void {
    const sample = (channel: number): number => sampleOf(line, column * channels + channel, bits);
    const { palette, transparency } = png;
    const whole = 2 ** bits - 1;
    const asByte = (value: number): number => Math.round((value * 255) / whole);
    if (colour === 3) {
      const index = sample(0);
      for (let part = 0; part < 3; part++) rgb[pixel * 3 + part] = palette[index * 3 + part] ?? 0;
      alpha[pixel] = transparency?.[index] ?? 255;
      return;
    }
    const isGrey = colour === 0 || colour === 4;
    for (let part = 0; part < 3; part++) rgb[pixel * 3 + part] = asByte(sample(isGrey ? 0 : part));
    if (colour >= 4) alpha[pixel] = asByte(sample(channels - 1));
    else {
      const isClear =
        transparency !== undefined &&
        Array.from({ length: channels }, (_, it) => sample(it)).every(
          (value, it) => value === (((transparency[it * 2] ?? 0) << 8) | (transparency[it * 2 + 1] ?? 0)),
        );
      alpha[pixel] = isClear ? 0 : 255;
    }
  }
}

function unpacked(data: Uint8Array, length: number): Uint8Array | undefined {
  try {
    // No more than there is room for is unpacked, whatever there is.
    const bytes = unzlibSync(data, { out: new Uint8Array(length) });
    return bytes.byteLength < length ? undefined : bytes;
  } catch {
    return undefined;
  }
}

function sampleOf(line: Uint8Array, index: number, bits: number): number {
  if (bits === 8) return line[index] as number;
  if (bits === 16) return ((line[index * 2] as number) << 8) | (line[index * 2 + 1] as number);
  const at = index * bits;
  return ((line[at >> 3] as number) >> (8 - bits - (at & 7))) & (2 ** bits - 1);
}

/** Undoes what was done to a row of bytes before it was packed (9.2). */
function unfilter(kind: number, line: Uint8Array, above: Uint8Array, step: number): void {
  for (let at = 0; at < line.byteLength; at++) {
    const left = at < step ? 0 : (line[at - step] as number);
    const up = above[at] as number;
    const corner = at < step ? 0 : (above[at - step] as number);
    const guess =
      kind === 1
        ? left
        : kind === 2
          ? up
          : kind === 3
            ? (left + up) >> 1
            : kind === 4
              ? paeth(left, up, corner)
              : 0;
    line[at] = (line[at] as number) + guess;
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
