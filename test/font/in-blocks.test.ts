import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontFileOf } from '../../src/core/font/font-file.ts';
import { inBlocks } from '../../src/core/font/in-blocks.ts';
import { runs } from '../support/runs.ts';

describe('a font file that is read in blocks', () => {
  it('gives the bytes of the file, whatever was read before', () => {
    const reads = fc.array(fc.tuple(fc.nat(120), fc.nat(80)), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 100 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 4 }),
        reads,
        (bytes, length, most, asked) => {
          const whole = fontFileOf(bytes);
          const file = inBlocks(bytes.length, { length, most }, whole.read);
          for (const [from, count] of asked)
            expect([...file.read(from, count)]).toEqual([...whole.read(from, count)]);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('reads what is asked for again once', () => {
    const bytes = new Uint8Array(100);
    const read: number[] = [];
    const file = inBlocks(100, { length: 10, most: 5 }, (from, length) => {
      read.push(from);
      return bytes.subarray(from, from + length);
    });
    for (let time = 0; time < 3; time++) file.read(15, 20);
    expect(read).toEqual([10, 20, 30]);
  });
});
