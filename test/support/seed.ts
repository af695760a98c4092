import fc from 'fast-check';
import { LIMIT } from './runs.ts';

/**
 * In CI every property tries the same cases at each run, so that a change is judged by what it changed; elsewhere new ones
 * are drawn each time, which is how a case that nobody thought of is found.
 */
fc.configureGlobal({
  interruptAfterTimeLimit: LIMIT,
  markInterruptAsFailure: false,
  ...(process.env.CI && { seed: 20261129 }),
});
