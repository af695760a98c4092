import { word } from '../../diagnostics/word.ts';
import { documentsAsked } from '../build/documents.ts';
import { EXIT } from '../exit-status.ts';
import { textsOf } from '../input/text.ts';
import { checkedUnit } from '../input/unit.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { isRefused, severityOf } from '../severity.ts';
import { countInWords } from '../terminal/count.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { diagnosticsAsJson } from '../terminal/json.ts';
import { printable } from '../terminal/printable.ts';
import { printSummary } from '../terminal/summary.ts';
import { define } from './command.ts';

interface Options {
  readonly strict?: boolean;
  readonly document: readonly string[];
  readonly format: string;
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
      );
  },

  async run(context, [file = ''], { document, strict = false, format }) {
    const { language, stdout, stderr } = context;
    if (format !== 'pretty' && format !== 'json') {
      throw new UsageProblem(
        language === 'zh'
          ? `check 的 --format 没有“${format}”，可以写 pretty、json`
          : `check has no format "${format}"; the formats are pretty, json`,
      );
    }
    const { opened, findings, text } = await checkedUnit(file, documentsAsked(document, language));
    const status = !opened ? EXIT.failed : isRefused(findings, strict) ? EXIT.faulty : EXIT.done;
    if (format === 'json') {
      stdout.write(diagnosticsAsJson(findings.map((it) => word(it, language))));
      return status;
    }
    printFindings(findings, context, opened ? stdout : stderr, textsOf([file, text]));
    if (!opened) return status;
    const count = countInWords(findings.map(severityOf), language);
    if (count === undefined) {
      stdout.write(
        language === 'zh' ? `${printable(file)}：没有发现问题\n` : `${printable(file)}: no problems found\n`,
      );
    } else {
      const isOnlyStrict = status === EXIT.faulty && !isRefused(findings, false);
      const consequence = language === 'zh' ? '按 --strict 不予通过' : 'refused under --strict';
      printSummary(count, isOnlyStrict ? consequence : '', language, stdout);
    }
    return status;
  },
});
