import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { imageObject } from '../../src/core/layout/pdf/image.ts';
import { Objects } from '../../src/core/layout/pdf/objects.ts';
import { decodedPng, pngIn } from '../../src/core/layout/pdf/png.ts';

const u32 = (value: number) => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const chunk = (name: string, data: readonly number[]) => [
  ...u32(data.length),
  ...[...name].map((it) => it.charCodeAt(0)),
  ...data,
  ...u32(0),
];

/** A PNG of 2 by 2 pixels. */
const png = (
  { bits, colour, interlaced = 0 }: { bits: number; colour: number; interlaced?: number },
  rows: readonly number[],
  ...others: readonly (readonly number[])[]
): Uint8Array =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
    ...chunk('IHDR', [...u32(2), ...u32(2), bits, colour, 0, 0, interlaced]),
    ...others.flat(),
    ...chunk('IDAT', [...zlibSync(Uint8Array.from(rows))]),
    ...chunk('IEND', []),
  ]);

const pixels = (bytes: Uint8Array) => {
  const parts = pngIn(bytes);
  const decoded = parts && decodedPng(parts);
  return decoded && [[...decoded.rgb], [...decoded.alpha]];
};

const RED = [255, 0, 0];
const BLUE = [0, 0, 255];

test.each([
  ['colours with opacity', png({ bits: 8, colour: 6 }, [0, ...RED, 9, ...BLUE, 8, 0, ...BLUE, 7, ...RED, 6])],
  // Each row told by what differs: from the pixel before it, and from the row above.
  [
    'filtered rows',
    png({ bits: 8, colour: 6 }, [1, 255, 0, 0, 9, 1, 0, 255, 255, 2, 1, 0, 255, 254, 255, 0, 1, 254]),
  ],
  [
    'a palette with opacity',
    png(
      { bits: 1, colour: 3 },
      [0, 0b01000000, 0, 0b10000000],
      chunk('PLTE', [...RED, ...BLUE]),
      chunk('tRNS', [9, 8]),
    ),
  ],
  // The passes of a picture of 2 by 2: its first pixel, the one beside it, then the row below.
  [
    'rows that come in passes',
    png({ bits: 8, colour: 6, interlaced: 1 }, [0, ...RED, 9, 0, ...BLUE, 8, 0, ...BLUE, 7, ...RED, 6]),
  ],
])('A picture of %s is unpacked', (name, bytes) => {
  const alpha = name === 'a palette with opacity' ? [9, 8, 8, 9] : [9, 8, 7, 6];
  expect(pixels(bytes)).toEqual([[...RED, ...BLUE, ...BLUE, ...RED], alpha]);
});

test('A damaged picture is left out, and one that claims to be huge is not unpacked', () => {
  const whole = png({ bits: 8, colour: 6 }, [0, ...RED, 9]);
  expect(pixels(whole)).toBeUndefined();
  expect(pngIn(whole.slice(0, 20))).toBeUndefined();
  const huge = png({ bits: 8, colour: 6 }, [0]);
  huge.set(u32(0x7fffffff), 16);
  expect(pixels(huge)).toBeUndefined();
  const picture = { format: 'png', bytes: huge, width: 2, height: 2 } as const;
  expect(imageObject(picture, new Objects())).toBeUndefined();
  expect(
    imageObject({ ...picture, format: 'jpeg', bytes: Uint8Array.of(255, 216, 255) }, new Objects()),
  ).toBeUndefined();
});

test('A picture that a PDF can hold as it is goes in as it is', () => {
  const bytes = png({ bits: 8, colour: 2 }, [0, ...RED, ...BLUE, 0, ...BLUE, ...RED]);
  const objects = new Objects();
  expect(imageObject({ format: 'png', bytes, width: 2, height: 2 }, objects)).toBe(1);
  const file = new TextDecoder('latin1').decode(objects.file('', () => '00'));
  expect(file).toContain('/Predictor 15/Colors 3/BitsPerComponent 8/Columns 2');
});
