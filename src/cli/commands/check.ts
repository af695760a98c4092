import { type Baseline, readBaseline } from '../../app/check/baseline.ts';
import { type CheckRequest, checkFiles } from '../../app/check/check-files.ts';
import { STDIN } from '../../app/files/find-files.ts';
import { WHATEVER_IS_THERE } from '../../app/job/asked.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';
import { documentsAsked } from '../arguments/documents.ts';
import { selectionOf } from '../arguments/selection.ts';
import { DOCUMENTS, plainWords, RULES } from '../completion/values.ts';
import { fixingOf } from '../print/fixing.ts';
import { define } from '../program/command.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { RESULT_FORMATS, resultFormat } from '../result-formats/list.ts';
import { Verdict } from '../result-formats/verdict.ts';
import { printable } from '../terminal/printable.ts';

interface Options {
  readonly document: readonly string[];
  readonly strict?: boolean;
  readonly verbose?: boolean;
  readonly maxWarnings?: string;
  readonly rule: readonly string[];
  readonly ignore: readonly string[];
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly stdinFilename?: string;
  readonly format: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
}

/** The name of the standard input if the command line gives none. */
const UNNAMED = '<stdin>';

/** `report check`: reports all mistakes in files. Findings are the result of this command, so they go to stdout. */
export const check = define<Options>({
  words: {
    zh: {
      summary: '检查：哪里不对，怎么改',
      usage: '<文件...> [选项]',
      details:
        '一次列出全部问题。有错误时退出状态为 1；--strict 时有警告也为 1；有文件打不开时为 2。文件夹连同下级文件夹一起检查。',
      examples: [
        ['report check org.yaml', '列出全部错误和警告'],
        ['report check units/', '检查文件夹里的全部文件'],
        ['report check org.yaml --strict', '有警告也算不通过'],
        ['report check org.yaml --fix', '把有把握的改好，再列出剩下的'],
        ['report check org.yaml --fix --dry-run', '只看会改什么'],
        ['report check units/ --baseline known.json', '只报告新出现的问题'],
        ['report check - --stdin-filename org.yaml', '检查从管道送来的内容'],
        ['report check org.yaml --format json', '供编辑器和脚本读取'],
      ],
    },
    en: {
      summary: 'says what is wrong, where, and what to do',
      usage: '<files...> [options]',
      details:
        'Reports everything in one run. The exit status is 1 where there is an error, with --strict a warning, and 2 where a file cannot be opened. A folder is checked with all below it.',
      examples: [
        ['report check org.yaml', 'every error and warning'],
        ['report check units/', 'every file in a folder'],
        ['report check org.yaml --strict', 'warnings fail it as well'],
        ['report check org.yaml --fix', 'mends what is certain'],
        ['report check org.yaml --fix --dry-run', 'shows what that would change'],
        ['report check units/ --baseline known.json', 'only what is new'],
        ['report check - --stdin-filename org.yaml', 'what is piped into it'],
        ['report check org.yaml --format json', 'for editors and scripts'],
      ],
    },
  },

  completes: {
    options: {
      '--document': DOCUMENTS,
      '--rule': RULES,
      '--ignore': RULES,
      '--format': plainWords(...RESULT_FORMATS),
      '--max-warnings': {},
    },
  },

  declare(command, language) {
    const zh = language === 'zh';
    command
      .argument(
        zh ? '[文件...]' : '[files...]',
        zh
          ? '单位的 YAML 文件、文件夹、通配写法（units/**/*.yaml），- 为标准输入'
          : "units' YAML files, folders, patterns (units/**/*.yaml), or - for standard input",
      )
      .option(
        zh ? '-d, --document <公文>' : '-d, --document <documents>',
        zh
          ? '要生成哪些公文，写法同 report build，默认文件里写了的各种公文'
          : 'the documents that are to be made, as for report build; all that the file has something for if left out',
        several,
        [],
      )
      .option(
        zh ? '--rule <代码>' : '--rule <codes>',
        zh
          ? '只报告这几条规则的发现，用逗号隔开；文件本身的错误总会报告'
          : 'tells only what these rules find, parted by commas; errors of the file itself are always told',
        several,
        [],
      )
      .option(
        zh ? '--ignore <代码>' : '--ignore <codes>',
        zh
          ? '不报告这几条规则的警告和说明，用逗号隔开'
          : 'leaves out warnings and infos of these rules, parted by commas',
        several,
        [],
      )
      .option(
        '-v, --verbose',
        zh ? '在终端上也逐处显示，不按规则归在一起' : 'shows each finding in full on a terminal, not by rule',
      )
      .option('--strict', zh ? '把警告当作错误' : 'warnings fail as well')
      .option(
        zh ? '--max-warnings <个数>' : '--max-warnings <n>',
        zh ? '警告多于这个数目算不通过' : 'more warnings than this fail',
      )
      .option(
        zh ? '--baseline <文件>' : '--baseline <file>',
        zh ? '已记入这个文件的不再报告，只报告新出现的' : 'tells only what this file has not accepted',
      )
      .option(
        '--update-baseline',
        zh ? '把现有的问题记入基线文件' : 'writes what is found now into the baseline',
      )
      .option(
        zh ? '--stdin-filename <文件>' : '--stdin-filename <file>',
        zh
          ? '标准输入的内容当作这个文件：信息里用它的名称，附件和配置在它所在的文件夹找'
          : 'takes standard input for this file: its name in messages, its folder for attachments and configuration',
      )
      .option(
        zh ? '-f, --format <格式>' : '-f, --format <format>',
        zh
          ? `pretty（给人看，默认）、${RESULT_FORMATS.slice(1).join('、')}`
          : `pretty, for people, if left out; ${RESULT_FORMATS.slice(1).join(', ')}`,
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

  async run(context, operands, options) {
    const { language, stderr } = context;
    const { baseline: baselinePath, strict = false, updateBaseline = false } = options;
    const named = operands.filter((it) => it !== undefined);
    const asks = requestOf(named, options, language);
    const limits = { strict, maxWarnings: maxWarningsOf(options, language) };
    const format = await resultFormat(options.format, 'check', language);
    const fixing = fixingOf(options, asks.named.includes(STDIN), context);
    const judging = { ...limits, isVerbose: options.verbose === true };
    const verdict = new Verdict(format.open(fixing?.context ?? context, judging), limits);
    const tell = async (baseline?: Baseline) => {
      const request = { ...asks, stdin: context.stdin, baseline, fix: fixing?.fix };
      for await (const it of checkFiles(request)) {
        if ('notFound' in it) verdict.failure(it.notFound.file, [it.notFound]);
        else {
          fixing?.print(it);
          verdict.file(it, it.accepted);
        }
      }
    };
    if (baselinePath === undefined) {
      await tell();
      return verdict.end();
    }
    const { baseline, finding: unread } = await readBaseline(baselinePath, updateBaseline);
    if (!baseline) {
      verdict.failure(baselinePath, [unread]);
      return verdict.end();
    }
    await tell(baseline);
    if (updateBaseline) {
      const written = await baseline.write();
      if (typeof written === 'number') stderr.write(writtenInWords(baselinePath, written, language));
      else verdict.failure(baselinePath, [written]);
    } else noteOutdated(baseline, baselinePath, verdict);
    return verdict.end();
  },
});

const several = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** The part of the request that comes from the command line. */
type Line = Pick<CheckRequest, 'named' | 'stdinName' | 'asked' | 'selection'>;

/**
 * The request of a command line.
 *
 * @throws UsageProblem if its parts contradict each other
 */
function requestOf(operands: readonly string[], options: Options, language: Language): Line {
  const zh = language === 'zh';
  const { stdinFilename, baseline, updateBaseline, rule, ignore } = options;
  const named = operands.length === 0 && stdinFilename !== undefined ? [STDIN] : operands;
  if (named.length === 0) throw new UsageProblem(zh ? '缺少<文件>' : '<file> is missing');
  if (stdinFilename !== undefined && !named.includes(STDIN)) {
    throw new UsageProblem(
      zh
        ? '--stdin-filename 用于标准输入：文件写作 -，或者不写文件'
        : '--stdin-filename is for standard input: write - for the file, or no file',
    );
  }
  if (updateBaseline && baseline === undefined) {
    throw new UsageProblem(
      zh ? '--update-baseline 须与 --baseline <文件> 一起用' : '--update-baseline needs --baseline <file>',
    );
  }
  if (updateBaseline && rule.length + ignore.length > 0) {
    throw new UsageProblem(
      zh
        ? '--update-baseline 不能与 --rule、--ignore 一起用：基线会不完整'
        : '--update-baseline does not go with --rule or --ignore: the baseline would lack what they leave out',
    );
  }
  return {
    named,
    stdinName: stdinFilename ?? UNNAMED,
    // Like `build --document all`: a file without a report need not have one.
    asked: options.document.length === 0 ? WHATEVER_IS_THERE : documentsAsked(options.document, language),
    selection: selectionOf(rule, ignore, language),
  };
}

/** @throws UsageProblem if it is not a whole number from 0 */
function maxWarningsOf({ maxWarnings }: Options, language: Language): number | undefined {
  if (maxWarnings === undefined || /^\d+$/.test(maxWarnings)) {
    return maxWarnings === undefined ? undefined : Number(maxWarnings);
  }
  throw new UsageProblem(
    language === 'zh'
      ? `--max-warnings 应为 0 或者正整数，现为“${maxWarnings}”`
      : `--max-warnings takes a whole number from 0, not "${maxWarnings}"`,
  );
}

/** Reports that a baseline accepts findings that no longer exist. */
function noteOutdated(baseline: Baseline, file: string, verdict: Verdict): void {
  const count = baseline.outdated;
  if (count === 0) return;
  verdict.note(file, [finding('baseline-outdated', { file, range: FILE_START }, { count })]);
}

function writtenInWords(path: string, count: number, language: Language): string {
  return language === 'zh'
    ? `已写入 ${printable(path)}，记入 ${count} 处\n`
    : `wrote ${printable(path)}, which accepts ${count} ${count === 1 ? 'finding' : 'findings'}\n`;
}
