import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LIMIT, runs } from './runs.ts';

const TESTS = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.ts'));

it('every property says by `runs` how many cases it tries, so that the environment can ask for more', () => {
  const fixed = TESTS.flatMap((file) =>
    readFileSync(`test/${file}`, 'utf8')
      .split('\n')
      // A sample is no property: it has a seed, so that it is the same each time.
      .flatMap((line, at) => (/numRuns: \d/.test(line) && !/seed/.test(line) ? [`${file}:${at + 1}`] : [])),
  );
  expect(fixed).toEqual([]);
});

it('and all of them end in time: those that say nothing try as many as the environment lets', () => {
  expect(fc.readConfigureGlobal()).toMatchObject({ numRuns: runs(100), interruptAfterTimeLimit: LIMIT });
});
