import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unitKeys } from '../../src/generated/keys.ts';
import { read } from '../../src/read/read.ts';

const examples = readdirSync('examples').filter((it) => it.endsWith('.yaml') && it !== 'large.yaml').map((it) => readFileSync(`examples/${it}`));

/** Whatever is read, there is a source or a reason, and each finding stands within the text. */
function isTold(bytes: Uint8Array): void {
  const { source, findings } = read('org.yaml', bytes, unitKeys);
  expect(source !== undefined || findings.length > 0).toBe(true);
  const lines = new TextDecoder().decode(bytes).split('\n').length;
  for (const { range, file } of findings) {
    expect(file).toBe('org.yaml');
    expect(range.start.line).toBeGreaterThanOrEqual(1);
    expect(range.end.line).toBeLessThanOrEqual(lines);
    expect(range.start.column).toBeGreaterThanOrEqual(1);
  }
}

it('any bytes give findings or a source, and no crash', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), isTold));
});

it('so does any text', () => {
  const piece = fc.constantFrom('a: ', '- ', '\n', '  ', '\t', '"', "'", '[', ']', '{', '}', '&a ', '*a', '!x ', '|', '>', '#', '---\n', '...\n', '? ', '：', '年度', '%YAML 1.2\n', '字', '\r\n', '~', '<<: ', '\\', '@');
  fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 40 }), (parts) => isTold(new TextEncoder().encode(parts.join('')))), { numRuns: 500 });
});

it('so does a file with a byte out of place', () => {
  fc.assert(
    fc.property(fc.constantFrom(...examples), fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat({ max: 30 }), (bytes, at, byte, cut) => {
      const place = at % bytes.length;
      isTold(Uint8Array.of(...bytes.subarray(0, place), byte, ...bytes.subarray(place + cut)));
    }),
    { numRuns: 60 },
  );
});
