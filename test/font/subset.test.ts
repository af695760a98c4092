import { expect, test } from 'vitest';
import { dictIn, type Entry } from '../../src/core/font/cff/dict.ts';
import { indexAt } from '../../src/core/font/cff/index-of.ts';
import { fontFileOf } from '../../src/core/font/font-file.ts';
import { openFont } from '../../src/core/font/open-font.ts';
import { Table } from '../../src/core/font/table.ts';
import { cffFont, trueTypeFont } from '../support/fonts.ts';

const CHARACTERS = '一二三四';

const tableOf = (font: Uint8Array, tag: string): DataView => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16)
    if (String.fromCharCode(...font.subarray(entry, entry + 4)) === tag)
      return new DataView(
        font.buffer,
        font.byteOffset + view.getUint32(entry + 8),
        view.getUint32(entry + 12),
      );
  throw new Error(tag);
};

test('A subset of TrueType holds the glyphs in the order asked, without instructions, and what they are put together of', () => {
  const font = openFont(
    fontFileOf(
      trueTypeFont({ family: 'Test', characters: CHARACTERS, advance: (it) => it.charCodeAt(0) & 0x3ff }),
    ),
  );
  const [one, two, four] = ['一', '二', '四'].map((it) => font.glyphOf(it.charCodeAt(0))) as [
    number,
    number,
    number,
  ];
  const subset = font.subset([two, four, two], 'Test');
  const [loca, glyf, hmtx] = ['loca', 'glyf', 'hmtx'].map((it) => tableOf(subset, it)) as [
    DataView,
    DataView,
    DataView,
  ];
  expect(tableOf(subset, 'maxp').getUint16(4)).toBe(5);
  const glyph = (number: number) => {
    const from = loca.getUint32(number * 4);
    return new DataView(glyf.buffer, glyf.byteOffset + from, loca.getUint32(number * 4 + 4) - from);
  };
  // A glyph is recognised by the height of its bar.
  expect(glyph(0).byteLength).toBe(0);
  expect(glyph(1).getInt16(8)).toBe(two);
  expect(glyph(1).getUint16(12)).toBe(0);
  expect(glyph(2).getInt16(0)).toBe(-1);
  expect(glyph(2).getUint16(12)).toBe(4);
  expect(glyph(2).getUint16(10) & 0x0100).toBe(0);
  expect(glyph(3).getInt16(8)).toBe(two);
  expect(glyph(4).getInt16(8)).toBe(one);
  expect(hmtx.getUint16(4)).toBe(font.advance(two));
  let sum = 0;
  for (let at = 0; at < subset.byteLength; at += 4)
    sum = (sum + new DataView(subset.buffer).getUint32(at)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
});

test('A subset of CFF holds the glyphs in the order asked, each whole without subroutines, with the hints of its group', () => {
  const font = openFont(fontFileOf(cffFont({ family: 'Test', characters: CHARACTERS })));
  const [one, four] = ['一', '四'].map((it) => font.glyphOf(it.charCodeAt(0))) as [number, number];
  const bytes = font.subset([four, one], 'Test');
  const cff = new Table(fontFileOf(bytes), 0, bytes.byteLength);
  const names = indexAt(cff, 4);
  const tops = indexAt(cff, names.end);
  const top = new Map(dictIn(tops.piece(0)).map(({ operator, operands }) => [operator, operands]));
  const glyphs = indexAt(cff, top.get(17)?.[0] as number);
  expect(glyphs.count).toBe(3);
  // The glyph starts at its own number; then follows the content of the two subroutines.
  expect([...glyphs.piece(1)]).toEqual([28, 0, four, 22, 28, 1, 244, 6, 14]);
  expect([...glyphs.piece(2)]).toEqual([28, 0, one, 22, 28, 1, 244, 6, 14]);
  const fonts = indexAt(cff, top.get(1236)?.[0] as number);
  expect(fonts.count).toBe(2);
  for (const index of [0, 1]) {
    const [length, at] = (dictIn(fonts.piece(index))[0] as Entry).operands as [number, number];
    expect(dictIn(cff.slice(at, length))).toMatchObject([{ operator: 20, operands: [1000] }]);
  }
  expect([...cff.slice(top.get(1237)?.[0] as number, 14)]).toEqual([
    3, 0, 3, 0, 0, 0, 0, 1, 1, 0, 2, 0, 0, 3,
  ]);
});
