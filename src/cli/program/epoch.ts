import { sourceDateEpoch } from '../../app/write/clock.ts';
import type { Context } from '../context.ts';
import { UsageProblem } from './usage-problem.ts';

/**
 * The seconds since 1970 that SOURCE_DATE_EPOCH gives for the present, where it is set.
 *
 * @throws UsageProblem where it is no such number
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
