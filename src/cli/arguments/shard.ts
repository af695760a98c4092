import type { Shard } from '../../app/batch/journal/journal.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { shardWords } from '../words/shard.ts';

/** More shards than this are a typing mistake. */
const MOST = 10_000;

/** The variable with the number of shards, if the CI system sets none. */
const TOTAL = 'REPORT_SHARD_TOTAL';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Parses the shard of a command line: `2/4`; or `auto` or `auto/4`, if the CI system sets the index.
 *
 * @param written the value of `--shard`
 * @throws UsageProblem if it is invalid, or the CI system sets no index
 */
export function shardOf(written: string, environment: Environment, language: Language): Shard {
  const words = inLanguage(shardWords, language);
  const auto = /^auto(?:\/(\d+))?$/i.exec(written);
  const [, index, total] = /^(\d+)\/(\d+)$/.exec(written) ?? [];
  const shard = auto ? shardIn(environment, auto[1]) : { index: Number(index), total: Number(total) };
  if (auto && Number.isNaN(shard.index)) {
    throw new UsageProblem(words.indexMissing);
  }
  if (auto && Number.isNaN(shard.total)) {
    throw new UsageProblem(words.totalMissing({ variable: TOTAL }));
  }
  if (shard.total >= 1 && shard.total <= MOST && shard.index >= 1 && shard.index <= shard.total) return shard;
  throw new UsageProblem(words.notAShard({ written: auto ? `${shard.index}/${shard.total}` : written }));
}

/**
 * GitLab counts from 1 and sets the number too (`parallel: n`). Kubernetes counts an Indexed Job from 0 and sets no
 * number.
 */
function shardIn(environment: Environment, total?: string): Shard {
  const { CI_NODE_INDEX, CI_NODE_TOTAL, JOB_COMPLETION_INDEX } = environment;
  const count = numberIn(total ?? environment[TOTAL]);
  if (CI_NODE_INDEX) {
    return { index: numberIn(CI_NODE_INDEX), total: Number.isNaN(count) ? numberIn(CI_NODE_TOTAL) : count };
  }
  return { index: numberIn(JOB_COMPLETION_INDEX) + 1, total: count };
}

const numberIn = (text: string | undefined): number => (/^\d+$/.test(text ?? '') ? Number(text) : Number.NaN);
