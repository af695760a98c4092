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

test('both languages state the same figures', () => {
  const [english, chinese] = ['docs/performance.md', 'docs/performance.zh-CN.md'].map((file) => [
    ...statedFigures(readFileSync(file, 'utf8')).values(),
  ]);
  expect(chinese).toEqual(english);
});
