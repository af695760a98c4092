import { isWorker, serve } from '../../app/batch/worker/serve.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { EXIT } from '../exit-status.ts';
import { define } from '../program/command.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { workWords } from '../words/commands/work.ts';

/** `report work`: run by the processes of a batch, not by people; help does not list it. */
export const work = define({
  words: {
    zh: {
      summary: '供批量生成的进程使用',
      usage: '',
      details: '由 report build 启动，不单独使用。',
      examples: [['report build units/ --jobs 2', '批量生成']],
    },
    en: {
      summary: 'for the processes of a batch',
      usage: '',
      details: 'Started by report build, and no use alone.',
      examples: [['report build units/ --jobs 2', 'a batch']],
    },
  },

  declare() {},

  async run({ language }) {
    if (!isWorker()) {
      throw new UsageProblem(inLanguage(workWords, language).notForPeople);
    }
    await serve();
    return EXIT.done;
  },
});
