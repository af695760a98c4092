import { crc32, deflateSync } from 'node:zlib';

/** Pixels by rows, three bytes each: red, green, blue. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Reads a binary PPM with 255 levels, as pdftoppm writes it. */
export function readPpm(bytes: Uint8Array): Dots {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(bytes.subarray(0, 40)).toString('latin1'));
  if (!header) throw new Error('no PPM');
  return { width: Number(header[1]), height: Number(header[2]), rgb: bytes.subarray(header[0].length) };
}

const BORDER = [0xc8, 0xc8, 0xc8] as const;

/** Adds a thin grey border, without which a white page has no visible edge on a white web page. */
export function bordered({ width, height, rgb }: Dots): Dots {
  const framed = {
    width: width + 2,
    height: height + 2,
    rgb: new Uint8Array((width + 2) * (height + 2) * 3),
  };
  for (let at = 0; at < framed.rgb.length; at++) framed.rgb[at] = BORDER[at % 3] as number;
  for (let y = 0; y < height; y++)
    framed.rgb.set(rgb.subarray(y * width * 3, (y + 1) * width * 3), ((y + 1) * framed.width + 1) * 3);
  return framed;
}

/** A PNG of at most 256 colours, with the finest steps per colour that allow this. */
export function png(dots: Dots): Uint8Array {
  for (const step of [17, 51, 85]) {
    const made = indexed(dots, step);
    if (made) return made;
  }
  throw new Error('no steps are coarse enough');
}

function indexed({ width, height, rgb }: Dots, step: number): Uint8Array | undefined {
  const places = new Map<number, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const colour = [0, 1, 2].reduce(
        (sum, i) => sum * 256 + Math.round((rgb[at + i] as number) / step) * step,
        0,
      );
      const place = places.get(colour) ?? places.size;
      if (place === 256) return undefined;
      places.set(colour, place);
      rows[y * (width + 1) + 1 + x] = place;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8); // eight bits a pixel, by palette (ISO/IEC 15948, 11.2.2)
  const palette = Buffer.from([...places.keys()].flatMap((it) => [it >> 16, (it >> 8) & 255, it & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Length, type, data, and the CRC of type and data (ISO/IEC 15948, 5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
