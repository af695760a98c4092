import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { judge, printFigure, printRounds, statedFigures, worse } from '../../scripts/bench/figures.ts';
import { NAMES } from '../../scripts/bench/names.ts';

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

const MEASURED = [NAMES.start, NAMES.peers, NAMES.memory, NAMES.warm, NAMES.watch, NAMES.executable].flat();

const before = process.exitCode;
afterEach(() => {
  process.exitCode = before;
  vi.restoreAllMocks();
});

test('each figure of start, warm, watch and the executable is stated, and fails the run where it is a fifth worse', () => {
  const stated = statedFigures(readFileSync('docs/performance.md', 'utf8'));
  for (const name of MEASURED) {
    const value = stated.get(name);
    expect(value, name).toBeGreaterThan(0);
    expect(worse([{ name, value: (value ?? 0) * 1.21 }], stated), name).toHaveLength(1);
  }
});

test('a run whose watch got slower fails, and says which figure it is', () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const stated = statedFigures(readFileSync('docs/performance.md', 'utf8'));
  const slow = (stated.get(NAMES.watch) ?? 0) * 1.3;
  printFigure(NAMES.memory, [1], 'MiB');
  judge();
  expect(process.exitCode).toBe(before);
  printRounds('Watch', ['node -e 0', [10, 10, 10]], [[NAMES.watch, [10 * slow, 10 * slow, 10 * slow]]]);
  judge();
  expect(process.exitCode).toBe(1);
  expect(told.mock.calls.join()).toContain(NAMES.watch);
  expect(told.mock.calls.join()).not.toContain(NAMES.memory);
});

/**
 * What a name has in every language, in whichever order: the code in it and its numbers. A name without a Chinese word is
 * the same in both.
 */
const untranslated = (name: string): readonly string[] =>
  name.match(/`[^`]*`|[\w.-]*\d[\w.]*/g)?.sort() ?? [];

test('both languages state the same figures, under the same names or what is translated of them', () => {
  const [english = [], chinese = []] = ['docs/performance.md', 'docs/performance.zh-CN.md'].map((file) => [
    ...statedFigures(readFileSync(file, 'utf8')),
  ]);
  expect(english.length).toBeGreaterThan(10);
  expect(chinese.map(([, figure]) => figure)).toEqual(english.map(([, figure]) => figure));
  for (const [at, [name]] of english.entries()) {
    const other = chinese[at]?.[0] ?? '';
    if (/\p{Script=Han}/u.test(other)) expect(untranslated(other), name).toEqual(untranslated(name));
    else expect(other).toBe(name);
  }
});
