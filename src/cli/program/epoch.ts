import { sourceDateEpoch } from '../../app/write/clock.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { programWords } from '../words/program.ts';
import { UsageProblem } from './usage-problem.ts';

/**
 * The present according to SOURCE_DATE_EPOCH, in seconds since 1970; undefined if it is not set.
 *
 * @throws UsageProblem if the variable is invalid
 */
export function epochOf({ environment, language }: Context): number | undefined {
  const { epoch, invalid } = sourceDateEpoch(environment);
  if (invalid === undefined) return epoch;
  throw new UsageProblem(inLanguage(programWords, language).epochNotANumber({ invalid }));
}
