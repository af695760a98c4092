import { type Baseline, readBaseline } from '../../app/check/baseline.ts';
import { type CheckRequest, checkFiles } from '../../app/check/check-files.ts';
import { STDIN } from '../../app/files/find-files.ts';
import { WHATEVER_IS_THERE } from '../../app/job/document-selection.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { documentSelection } from '../arguments/documents.ts';
import { selectionOf } from '../arguments/selection.ts';
import { DOCUMENTS, plainWords, RULES } from '../completion/values.ts';
import { fixingOf } from '../print/fixing.ts';
import { define } from '../program/command.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { RESULT_FORMATS, resultFormat } from '../result-formats/list.ts';
import { Verdict } from '../result-formats/verdict.ts';
import { printable } from '../terminal/printable.ts';
import { checkWords } from '../words/commands/check.ts';

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
    const words = inLanguage(checkWords, language);
    command
      .argument(...words.filesOperand)
      .option(...words.document, several, [])
      .option(...words.rule, several, [])
      .option(...words.ignore, several, [])
      .option('-v, --verbose', words.verbose)
      .option('--strict', words.strict)
      .option(...words.maxWarnings)
      .option(...words.baseline)
      .option('--update-baseline', words.updateBaseline)
      .option(...words.stdinFilename)
      .option(words.formatFlags, words.formatMeaning({ resultFormats: RESULT_FORMATS.slice(1) }), 'pretty')
      .option('--fix', words.fix)
      .option('--dry-run', words.dryRun);
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
type CheckLine = Pick<CheckRequest, 'named' | 'stdinName' | 'documents' | 'selection'>;

/**
 * The request of a command line.
 *
 * @throws UsageProblem if its parts contradict each other
 */
function requestOf(operands: readonly string[], options: Options, language: Language): CheckLine {
  const words = inLanguage(checkWords, language);
  const { stdinFilename, baseline, updateBaseline, rule, ignore } = options;
  const named = operands.length === 0 && stdinFilename !== undefined ? [STDIN] : operands;
  if (named.length === 0) throw new UsageProblem(words.fileMissing);
  if (stdinFilename !== undefined && !named.includes(STDIN)) {
    throw new UsageProblem(words.stdinFilenameIsForStdin);
  }
  if (updateBaseline && baseline === undefined) {
    throw new UsageProblem(words.updateNeedsBaseline);
  }
  if (updateBaseline && rule.length + ignore.length > 0) {
    throw new UsageProblem(words.updateNeedsAllRules);
  }
  return {
    named,
    stdinName: stdinFilename ?? UNNAMED,
    // Like `build --document all`: a file without a report need not have one.
    documents:
      options.document.length === 0 ? WHATEVER_IS_THERE : documentSelection(options.document, language),
    selection: selectionOf(rule, ignore, language),
  };
}

/** @throws UsageProblem if it is not a whole number from 0 */
function maxWarningsOf({ maxWarnings }: Options, language: Language): number | undefined {
  if (maxWarnings === undefined || /^\d+$/.test(maxWarnings)) {
    return maxWarnings === undefined ? undefined : Number(maxWarnings);
  }
  throw new UsageProblem(inLanguage(checkWords, language).maxWarningsNotANumber({ maxWarnings }));
}

/** Reports that a baseline accepts findings that no longer exist. */
function noteOutdated(baseline: Baseline, file: string, verdict: Verdict): void {
  const count = baseline.outdated;
  if (count === 0) return;
  verdict.note(file, [finding('baseline-outdated', { file, range: FILE_START }, { count })]);
}

function writtenInWords(path: string, count: number, language: Language): string {
  return inLanguage(checkWords, language).baselineWritten({ file: printable(path), count });
}
