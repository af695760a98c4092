import { copyInto } from '../../app/batch/join/copy.ts';
import { joined, rowsOf } from '../../app/batch/join/join.ts';
import type { BatchResult } from '../../app/batch/result.ts';
import { findFolders } from '../../app/files/find-folders.ts';
import { today } from '../../app/write/clock.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { reportOf } from '../arguments/batch.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { batchStatus, printResult, resultJson } from '../print/batch/result.ts';
import { define } from '../program/command.ts';
import { epochOf } from '../program/epoch.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { mergeWords } from '../words/commands/merge.ts';

interface Options {
  readonly output?: string;
  readonly format?: string;
  readonly force?: boolean;
}

/** `report merge`: joins the results of the shards of a batch. */
export const merge = define<Options>({
  words: {
    zh: {
      summary: '合并各片的结果',
      usage: '<文件夹...> [选项]',
      details:
        '读取 report build --shard 在各文件夹里留下的记录，列成一张表，指出漏掉的和重复的；退出状态取最差的一个。',
      examples: [
        ['report merge dist-*/', '合并各片的结果'],
        ['report merge dist-*/ -o dist/', '并把公文复制到一起'],
        ['report merge dist-*/ --format json', '供脚本读取'],
      ],
    },
    en: {
      summary: 'joins the results of shards',
      usage: '<folders...> [options]',
      details:
        'Reads the journals that report build --shard leaves in each folder, and makes one table of them; tells what was missed and what was built twice. The exit status is the worst of all.',
      examples: [
        ['report merge dist-*/', 'one result of all shards'],
        ['report merge dist-*/ -o dist/', 'and the documents in one folder'],
        ['report merge dist-*/ --format json', 'for scripts'],
      ],
    },
  },

  completes: {
    operands: [{ path: 'folders' }],
    options: {
      '--format': {
        words: async () => [
          ['pretty', ''],
          ['json', ''],
        ],
      },
      '--output': { path: 'folders' },
    },
  },

  declare(command, language) {
    const words = inLanguage(mergeWords, language);
    command
      .argument(...words.foldersOperand)
      .option(...words.output)
      .option('--force', words.force)
      .option(...words.format);
  },

  async run(context, operands, { output, format, force = false }): Promise<ExitStatus> {
    const report = reportOf(format, context.language, '--format');
    const epoch = epochOf(context);
    const named = operands.filter((it) => it !== undefined);
    const all = await joined(await findFolders(named));
    const copied = output === undefined ? [] : await copyInto(output, all, { force, day: today(epoch) });
    const problems = [...all.problems, ...copied];
    const result = { rows: rowsOf(all.units), problems };
    tellUnits(result, context);
    if (report === 'json') context.stdout.write(resultJson(result, context));
    else printResult(result, context);
    return batchStatus(result);
  },
});

/**
 * Findings in units were already shown where the units were built. They are shown again, because this may be the only
 * output that people look at.
 */
function tellUnits({ rows, problems }: BatchResult, context: Context): void {
  const failed = rows.filter(({ entry }) => entry.status !== 0).flatMap(({ entry }) => entry.findings);
  printFindings([...failed, ...problems], context, context.stderr);
}
