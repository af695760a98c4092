import { phrase, phrases } from '../../core/wording/phrase.ts';

export const shardWords = phrases({
  indexMissing: {
    zh: '--shard auto：环境变量里没有序号（CI_NODE_INDEX 或者 JOB_COMPLETION_INDEX）；写明是第几片，例如 --shard 2/4',
    en: '--shard auto: no index among the environment variables (CI_NODE_INDEX or JOB_COMPLETION_INDEX); write which it is, such as --shard 2/4',
  },
  totalMissing: phrase<{ variable: string }>({
    zh: ({ variable }) => `--shard auto：不知道一共几片；写作 --shard auto/4，或者设环境变量 ${variable}`,
    en: ({ variable }) =>
      `--shard auto: how many there are is not known; write --shard auto/4, or set ${variable}`,
  }),
  notAShard: phrase<{ written: string }>({
    zh: ({ written }) => `--shard 应写作“第几片/共几片”，从 1 数起，例如 2/4，现为“${written}”`,
    en: ({ written }) => `--shard takes which of how many, from 1, such as 2/4, not "${written}"`,
  }),
});
