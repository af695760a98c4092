import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gzip } from '../../scripts/build/deflate/gzip.ts';
import { LIMIT, runs } from '../support/runs.ts';

const unpacked = (bytes: Uint8Array): Buffer => gunzipSync(gzip(bytes));

test('what is packed is unpacked again', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 600 }),
    // Few different bytes: much occurs again, in runs longer than the longest match.
    fc
      .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 400 })), {
        maxLength: 40,
      })
      .map((all) => Buffer.concat(all.map(([it, times]) => Buffer.concat(Array(times).fill(it))))),
  );
  fc.assert(
    fc.property(bytes, (it) => {
      expect(Buffer.compare(unpacked(it), it)).toBe(0);
    }),
    { numRuns: runs(150), interruptAfterTimeLimit: LIMIT, markInterruptAsFailure: false },
  );
});

test('matches reach as far back as the form allows, and no farther', () => {
  const noise = (seed: number, length: number) =>
    Uint8Array.from({ length }, (_, at) => Math.imul(at + seed, 0x9e3779b1) >>> 24);
  for (const between of [32_768 - 40, 32_768 - 20, 32_768, 40_000]) {
    const it = Buffer.concat([noise(1, 20), noise(7919, between), noise(1, 20)]);
    expect(Buffer.compare(unpacked(it), it)).toBe(0);
  }
});

test('a program takes less than by the most thorough of zlib', () => {
  const code = readFileSync('node_modules/yaml/browser/dist/compose/composer.js');
  const packed = gzip(code);
  expect(packed.byteLength).toBeLessThan(0.99 * gzipSync(code, { level: 9 }).byteLength);
  expect(Buffer.compare(gunzipSync(packed), code)).toBe(0);
});
