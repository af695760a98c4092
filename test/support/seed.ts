import fc from 'fast-check';
import { LIMIT, runs } from './runs.ts';

/**
 * In CI every property tries the same cases at each run, so that a failure is due to the change. Elsewhere new cases
 * are drawn each time, which finds those that nobody thought of.
 */
fc.configureGlobal({
  // Where a property does not say how many.
  numRuns: runs(100),
  interruptAfterTimeLimit: LIMIT,
  markInterruptAsFailure: false,
  ...(process.env.CI && { seed: 20261129 }),
});
