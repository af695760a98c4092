import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { UnitOutcome } from '../../../src/app/batch/journal/journal.ts';
import { Progress } from '../../../src/cli/print/batch/progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** What stands on a terminal of 100 columns after units that each took some milliseconds. */
function shownAfter(
  total: number,
  units: readonly (readonly [outcome: UnitOutcome, took: number])[],
): string {
  let shown = '';
  const write = (text: string) => {
    shown = text;
  };
  const progress = new Progress(total, 'en', { write, colour: false, isTerminal: true, columns: 100 });
  for (const [outcome, took] of units) {
    vi.advanceTimersByTime(took);
    progress.done('units/a.yaml', outcome);
  }
  return shown;
}

const times = (count: number, outcome: UnitOutcome, took: number) =>
  Array.from({ length: count }, () => [outcome, took] as const);

test('the remaining time is that of the units that take it', () => {
  expect(shownAfter(100, times(40, 'built', 1_000))).toContain('1 min 0 s');
});

test('a batch that is taken up again is not judged by what was up to date, which took no time', () => {
  const shown = shownAfter(200, [...times(100, 'up-to-date', 30), ...times(20, 'built', 2_000)]);
  expect(shown).toContain('2 min 40 s');
});

test('where only some have changed, the others are not reckoned as work', () => {
  const mixed = [...times(3, 'up-to-date', 100), ...times(1, 'built', 1_700)];
  const shown = shownAfter(1_000, Array.from({ length: 25 }, () => mixed).flat());
  expect(shown).toContain('7 min 30 s');
});

test('while nothing took work there is no time to tell', () => {
  expect(shownAfter(1_000, times(100, 'up-to-date', 100))).not.toMatch(/\d (?:s|min)\b/);
});
