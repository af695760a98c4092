import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { statedFigures } from '../../scripts/bench/figures.ts';

/** In MB: so much the page may grow before what is stated of it is to be stated anew. */
const SLACK = 0.02;

test('the page of the studio is as large as is stated, by itself and packed', () => {
  const page = readFileSync('dist/studio.html');
  const stated = statedFigures(readFileSync('docs/performance.md', 'utf8'));
  for (const [name, bytes] of [
    ['studio, size of the page', page.byteLength],
    ['studio, size of the page in a .zip', gzipSync(page, { level: 9 }).byteLength],
  ] as const) {
    expect(stated.get(name), name).toBeGreaterThan(bytes / 1e6 - SLACK);
    expect(stated.get(name), name).toBeLessThan(bytes / 1e6 + 2 * SLACK);
  }
});
