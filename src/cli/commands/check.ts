import { documentsAsked } from '../build/documents.ts';
import { fixingOf } from '../check/fixing.ts';
import { EXIT } from '../exit-status.ts';
import { plannedFor } from '../input/planned.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { isJson, printVerdict } from '../terminal/verdict.ts';
import { define } from './command.ts';

interface Options {
  readonly strict?: boolean;
  readonly document: readonly string[];
  readonly format: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** `report check`: all that is wrong with a file. What it finds is its result, and goes to stdout. */
export const check = define<Options>({
  words: {
    zh: {
      summary: '检查：哪里不对，怎么改',
      usage: '<文件> [选项]',
      details: '一次列出全部问题。有错误时退出状态为 1；--strict 时有警告也为 1。',
      examples: [
        ['report check org.yaml', '列出全部错误和警告'],
        ['report check org.yaml --strict', '有警告也算不通过'],
        ['report check org.yaml --fix', '把有把握的改好，再列出剩下的'],
        ['report check org.yaml --fix --dry-run', '只看会改什么'],
        ['report check org.yaml --format json', '供编辑器和脚本读取'],
      ],
    },
    en: {
      summary: 'says what is wrong, where, and what to do',
      usage: '<file> [options]',
      details:
        'Reports everything in one run. The exit status is 1 where there is an error, with --strict a warning.',
      examples: [
        ['report check org.yaml', 'every error and warning'],
        ['report check org.yaml --strict', 'warnings fail it as well'],
        ['report check org.yaml --fix', 'mends what is certain, tells the rest'],
        ['report check org.yaml --fix --dry-run', 'shows what that would change'],
        ['report check org.yaml --format json', 'for editors and scripts'],
      ],
    },
  },

  declare(command, language) {
    const zh = language === 'zh';
    command
      .argument(zh ? '<文件>' : '<file>', zh ? '单位的 YAML 文件' : "the unit's YAML file")
      .option(
        zh ? '-d, --document <公文>' : '-d, --document <documents>',
        zh
          ? '要生成哪些公文，写法同 report build，默认情况报告'
          : 'the documents that are to be made, as for report build; situation-report if left out',
        (value: string, before: readonly string[]) => [...before, value],
        [],
      )
      .option('--strict', zh ? '把警告当作错误' : 'warnings fail as well')
      .option(
        zh ? '-f, --format <格式>' : '-f, --format <format>',
        zh ? 'pretty（给人看，默认）或者 json' : 'pretty, for people, if left out; or json',
        'pretty',
      )
      .option(
        '--fix',
        zh
          ? '有把握的直接改在文件里，注释、顺序、引号和换行照旧'
          : 'mends in the file what is certain; comments, order, quotes and line ends stay',
      )
      .option(
        '--dry-run',
        zh ? '与 --fix 一起用：不改文件，只显示会改什么' : 'with --fix: changes nothing, shows a diff',
      );
  },

  async run(context, [file = ''], { document, strict = false, format, fix = false, dryRun = false }) {
    const { language } = context;
    const asJson = isJson(format, 'check', language);
    const asked = documentsAsked(document, language);
    const fixing = await fixingOf({ fix, dryRun }, asJson, context);
    const fixed = fixing && (await fixing.fix(file, asked));
    if (fixed?.failure) {
      printFindings([fixed.failure], context, context.stderr);
      return EXIT.failed;
    }
    const reading = fixed && Promise.resolve(fixed.reading);
    const { unit, findings, texts } = await plannedFor(file, asked, [], reading);
    const judged = { name: file, opened: unit.opened, findings, texts };
    return printVerdict(judged, { strict, asJson }, fixing?.context ?? context);
  },
});
