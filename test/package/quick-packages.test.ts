import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import * as fflate from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { importBundled } from '../../scripts/build/import-bundled.ts';
import { quickPackages } from '../../scripts/build/quick-packages.ts';
import { LIMIT, runs } from '../support/runs.ts';

let built: typeof fflate;

beforeAll(async () => {
  const folder = mkdtempSync(join('node_modules', '.quick-packages-'));
  const plugins = [quickPackages(process.cwd())];
  try {
    built = await importBundled<typeof fflate>(
      process.cwd(),
      'node_modules/fflate/esm/browser.js',
      join(process.cwd(), folder),
      plugins,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

/** Bytes with repetitions at all distances that the form allows. */
const texts = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 400 }), fc.nat(32_767), fc.nat(600)), { maxLength: 60 })
  .map((pieces) => {
    const bytes: number[] = [];
    for (const [fresh, back, length] of pieces) {
      bytes.push(...fresh);
      for (let count = 0; count < length && back < bytes.length; count++)
        bytes.push(bytes[bytes.length - 1 - back] as number);
    }
    return Uint8Array.from(bytes);
  });

test('what is packed and unpacked without tables of all distances is the same', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom<(1 | 6 | 9)[]>(1, 6, 9), (bytes, level) => {
      const packed = fflate.deflateSync(bytes, { level });
      expect(Buffer.compare(built.deflateSync(bytes, { level }), packed)).toBe(0);
      expect(Buffer.compare(built.inflateSync(packed), bytes)).toBe(0);
    }),
    { numRuns: runs(100), interruptAfterTimeLimit: LIMIT, markInterruptAsFailure: false },
  );
});

test('every distance is packed the same', () => {
  const before = Uint8Array.from({ length: 40_000 }, (_, at) => (at * at * 31 + (at >> 3)) & 255);
  for (let distance = 1; distance <= 32_768; distance += distance < 600 ? 1 : 211) {
    const bytes = new Uint8Array(before.length + 20);
    bytes.set(before);
    bytes.set(before.subarray(before.length - distance, before.length - distance + 20), before.length);
    const packed = fflate.deflateSync(bytes.subarray(before.length - distance));
    expect(Buffer.compare(built.deflateSync(bytes.subarray(before.length - distance)), packed)).toBe(0);
  }
});
