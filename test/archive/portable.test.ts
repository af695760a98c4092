import { createHash, randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/core/archive/crc-32.ts';
import { entryBytes } from '../../src/core/archive/entry-bytes.ts';
import { COMMENT_FORMS, marked, markIn } from '../../src/core/archive/mark.ts';
import { sha256 } from '../../src/core/archive/sha-256.ts';
import { folderOf, partMeant, relationshipsOf } from '../../src/core/compare/docx/part-names.ts';
import { base64 } from '../../src/core/layout/text/base64.ts';
import { isSameData } from '../../src/core/model/same-data.ts';

// Compares our portable functions with those of Node.js.

const bytes = fc.uint8Array({ maxLength: 300 });

describe('SHA-256', () => {
  it('is what Node.js makes of any bytes, whatever their length', () => {
    for (let length = 0; length < 200; length++) {
      const content = randomBytes(length);
      expect(sha256(content)).toBe(createHash('sha256').update(content).digest('hex'));
    }
  });

  it('is what Node.js makes of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  });
});

it('writes bytes in base 64 as Node.js does', () => {
  fc.assert(fc.property(bytes, (it) => base64(it) === Buffer.from(it).toString('base64')));
});

describe('a mark', () => {
  /**
   * The hash in a mark, as it has always been calculated: of one character for each byte, without line ends at the end.
   */
  const hashOf = (content: Uint8Array) =>
    createHash('sha256')
      .update(Buffer.from(content).toString('latin1').replaceAll('\r\n', '\n').trimEnd(), 'latin1')
      .digest('hex');
  const content = fc
    .array(fc.constantFrom(0x0d, 0x0a, 0x20, 0x09, 0x41, 0xa0, 0x85, 0xc2, 0x25, 0xff), { maxLength: 30 })
    .map((it) => Uint8Array.from([...it, 0x0a]));

  it('holds the hash of all above it, and is found again', () => {
    fc.assert(
      fc.property(content, fc.constantFrom(...COMMENT_FORMS), (given, form) => {
        const whole = marked(given, form);
        expect(whole.subarray(0, given.length)).toEqual(given);
        expect(markIn(whole)).toEqual({ isAsGenerated: true, content: hashOf(given) });
        expect(markIn(Buffer.concat([whole, Buffer.from('a')]))).toMatchObject({ isAsGenerated: false });
        expect(markIn(Buffer.concat([Buffer.from('a\n'), whole]))).toMatchObject({ isAsGenerated: false });
      }),
    );
  });

  it('is not found in what has none, however short', () => {
    fc.assert(fc.property(bytes, (it) => markIn(it) === undefined));
  });
});

describe('a packed file', () => {
  const entryOf = (content: Uint8Array, packed: Uint8Array, size = content.length) => ({
    name: 'a',
    isEncrypted: false,
    method: 8,
    crc: crc32(content.subarray(0, size)),
    compressedSize: packed.length,
    size,
    centralAt: 0,
    localAt: 0,
    dataAt: 0,
  });

  it('is unpacked as it was, however it was packed', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 50 }),
        (part, level, times) => {
          const content = Uint8Array.from(
            Array<Uint8Array>(times)
              .fill(part)
              .flatMap((it) => [...it]),
          );
          const packed = deflateRawSync(content, { level });
          expect(entryBytes(packed, entryOf(content, packed), content.length)).toEqual(content);
        },
      ),
    );
  });

  it('is damaged where more or less comes of it than the archive says, with the right checksum of that too', () => {
    const content = new Uint8Array(1000).fill(65);
    const packed = deflateRawSync(content);
    for (const size of [0, 1, 999])
      expect(() => entryBytes(packed, entryOf(content, packed, size), 1000)).toThrow('damaged');
    const more = { ...entryOf(content, packed), size: 1001 };
    expect(() => entryBytes(packed, more, 2000)).toThrow('damaged');
    expect(() => entryBytes(packed.subarray(0, -3), entryOf(content, packed.subarray(0, -3)), 1000)).toThrow(
      'cannot be unpacked',
    );
  });

  it('takes no room for what cannot come of it', () => {
    const packed = deflateRawSync(new Uint8Array(10));
    const entry = { ...entryOf(new Uint8Array(10), packed), size: 2 ** 40 };
    expect(() => entryBytes(packed, entry, 2 ** 41)).toThrow('damaged');
  });
});

describe('data', () => {
  const data = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(0, 1, 'a', '1', '', true, null, undefined),
      fc.array(tie('any'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b', '0'), tie('any'), { maxKeys: 2 }),
    ),
  })).any;

  it('are the same where Node.js finds them the same but for prototypes', () => {
    const same = (one: unknown, other: unknown): void => {
      expect(isSameData(one, other)).toBe(isDeepStrictEqual(structuredClone(one), structuredClone(other)));
    };
    fc.assert(fc.property(data, data, (one, other) => same(one, other)));
    fc.assert(fc.property(data, (one) => same(one, structuredClone(one))));
    same({ a: 1, b: 2 }, { b: 2, a: 1 });
    same([], {});
    same({ a: undefined }, { b: undefined });
    same(Number.NaN, Number.NaN);
  });
});

it.each([
  ['', '_rels/.rels'],
  ['document.xml', '_rels/document.xml.rels'],
  ['word/document.xml', 'word/_rels/document.xml.rels'],
])('the relationships of %j stand in %s', (part, relationships) => {
  expect(relationshipsOf(part)).toBe(relationships);
});

it.each([
  ['', 'word/document.xml', 'word/document.xml'],
  ['word/document.xml', 'header1.xml', 'word/header1.xml'],
  ['word/document.xml', './header1.xml', 'word/header1.xml'],
  ['word/document.xml', '../customXml/item1.xml', 'customXml/item1.xml'],
  ['word/document.xml', '/word/header1.xml', 'word/header1.xml'],
  ['word/document.xml', '../../out.xml', '../out.xml'],
])('from %j, %s is %s', (part, target, meant) => {
  expect(partMeant(folderOf(part), target)).toBe(meant);
});
