import { expect, test } from 'vitest';
import { defaultJobs, thisMachine } from '../../../src/app/batch/default-jobs.ts';

const GIB = 1024 ** 3;

test.each([
  ['a unit', 1, { cores: 8, memory: 16 * GIB }, 1],
  ['few units', 9, { cores: 8, memory: 16 * GIB }, 3],
  ['many units', 1000, { cores: 8, memory: 16 * GIB }, 8],
  ['many units in a small container of a large machine', 1000, { cores: 64, memory: 2 * GIB }, 4],
  ['many units where there is hardly any memory', 1000, { cores: 2, memory: 0.3 * GIB }, 1],
  ['no units', 0, { cores: 2, memory: 4 * GIB }, 1],
])('%s', (_, units, machine, jobs) => {
  expect(defaultJobs(units, machine)).toBe(jobs);
});

test('this machine has a core and some memory', () => {
  const { cores, memory } = thisMachine();
  expect(cores).toBeGreaterThanOrEqual(1);
  expect(memory).toBeGreaterThan(0.1 * GIB);
});
