import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statedFigures, worse } from '../../scripts/bench/figures.ts';

const TABLE = `| figure | target | measured |
| --- | --- | --- |
| build of minimal | ≤ 1.8 | 4.0 (3.9–4.4) |
| --version | ≤ 1.10 | 1.05 |
`;

test('a figure is stated by its name and its median', () => {
  expect([...statedFigures(TABLE)]).toEqual([
    ['build of minimal', 4],
    ['--version', 1.05],
  ]);
});

test('a figure that is more than a fifth worse is told', () => {
  const stated = statedFigures(TABLE);
  expect(worse([{ name: 'build of minimal', value: 4.79 }], stated)).toEqual([]);
  expect(worse([{ name: 'build of minimal', value: 4.81 }], stated)).toEqual([
    'build of minimal: 4.81, and docs/performance.md says 4',
  ]);
  expect(worse([{ name: '--help', value: 1 }], stated)).toEqual([]);
});

test.each(['docs/performance.md', 'docs/performance.zh-CN.md'])(
  '%s states the figures that are measured',
  (file) => {
    const stated = statedFigures(readFileSync(file, 'utf8'));
    const measured = ['--version', '--help', 'check of bureau', 'build of minimal', 'build of bureau'];
    expect([...stated.keys()]).toEqual(expect.arrayContaining(measured));
  },
);

/** What a name has in every language: the code in it and its numbers; a name without a Chinese word is the same in both. */
const untranslated = (name: string): string => name.match(/`[^`]*`|[\w.-]*\d[\w.]*/g)?.join(' ') ?? '';

test('both languages state the same figures, under the same names or what is translated of them', () => {
  const [english = [], chinese = []] = ['docs/performance.md', 'docs/performance.zh-CN.md'].map((file) => [
    ...statedFigures(readFileSync(file, 'utf8')),
  ]);
  expect(english.length).toBeGreaterThan(10);
  expect(chinese.map(([, figure]) => figure)).toEqual(english.map(([, figure]) => figure));
  for (const [at, [name]] of english.entries()) {
    const other = chinese[at]?.[0] ?? '';
    if (/\p{Script=Han}/u.test(other)) expect(untranslated(other), name).toBe(untranslated(name));
    else expect(other).toBe(name);
  }
});
