import { sourceDateEpoch } from '../../app/write/clock.ts';
import type { Context } from '../context.ts';
import { UsageProblem } from './usage-problem.ts';

/**
 * The present according to SOURCE_DATE_EPOCH, in seconds since 1970; undefined if it is not set.
 *
 * @throws UsageProblem if the variable is invalid
 */
export function epochOf({ environment, language }: Context): number | undefined {
  const { epoch, invalid } = sourceDateEpoch(environment);
  if (invalid === undefined) return epoch;
  throw new UsageProblem(
    language === 'zh'
      ? `环境变量 SOURCE_DATE_EPOCH 应为自 1970 年起的秒数，现为“${invalid}”`
      : `SOURCE_DATE_EPOCH should be whole seconds since 1970, but is "${invalid}"`,
  );
}
