import { type Texts, textsOf } from '../../app/files/texts.ts';
import { checkedRoster } from '../../app/job/roster.ts';
import { inputAmong } from '../../app/produce/input-among.ts';
import { type Collected, collect } from '../../app/summary/collect.ts';
import { filesOf } from '../../app/summary/files.ts';
import { SUMMARY_FORMATS } from '../../app/summary/targets.ts';
import { writeFiles } from '../../app/summary/write-files.ts';
import { today } from '../../app/write/clock.ts';
import { summarise } from '../../core/cycle/summary/summarise.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { isRefused, severityOf } from '../../core/diagnostics/severity.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { FILE_START } from '../../core/model/diagnostic.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { type DrawingOptions, declareDrawing, drawingOf, PDF_BY } from '../arguments/drawing.ts';
import { summaryTargets } from '../arguments/summary.ts';
import { PACKS, plainWords } from '../completion/values.ts';
import { EXIT } from '../exit-status.ts';
import { printKept } from '../print/produced.ts';
import { outcomeInWords } from '../print/summary-outcome.ts';
import { define } from '../program/command.ts';
import { epochOf } from '../program/epoch.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { summaryWords } from '../words/commands/summary.ts';

interface Options extends DrawingOptions {
  readonly roster?: string;
  readonly output?: string;
  readonly format: readonly string[];
  readonly style?: string;
  readonly template: readonly string[];
  readonly force?: boolean;
}

/** `report summary`: sums up what many units reported, as a document or as data. */
export const summary = define<Options>({
  words: {
    zh: {
      summary: '上级单位汇总各单位的报告',
      usage: '<文件...> [选项]',
      details:
        '汇总各单位的文件：报送情况、制度、问题、整改、逾期和工作数据，附未完成整改清单；几个年度的文件一起汇总时列出历年数据。有错误的文件不计入，在报告里列明，退出状态为 1。',
      examples: [
        ['report summary units/ --roster roster.yaml', '写出 summary.docx'],
        ['report summary "units/**/*.yaml" -o 汇总.docx', '换一个文件名'],
        ['report summary 2025/ 2026/ -o out/ -f docx,pdf', '两年一起，几种格式'],
        ['report summary units/ --format json', '输出数据，带来源'],
        ['report summary units/ --format csv -o out/', '每张表一个 CSV 文件'],
      ],
    },
    en: {
      summary: "sums up many units' files for their superior body",
      usage: '<files...> [options]',
      details:
        'Sums up files of units: who reported, systems, problems, rectifications, what is overdue, and figures, with a list of all that is open; files of several years show how it went over the years. A file with errors is left out, listed in the report, and makes the exit status 1.',
      examples: [
        ['report summary units/ --roster roster.yaml', 'writes summary.docx'],
        ['report summary "units/**/*.yaml" -o sum.docx', 'under another name'],
        ['report summary 2025/ 2026/ -o out/ -f docx,pdf', 'two years, two formats'],
        ['report summary units/ --format json', 'the data, with sources'],
        ['report summary units/ --format csv -o out/', 'a CSV file a table'],
      ],
    },
  },

  completes: {
    options: {
      '--format': { ...plainWords(...SUMMARY_FORMATS), isList: true },
      '--pdf-by': plainWords(...PDF_BY),
      '--template': PACKS,
    },
  },

  declare(command, language) {
    const words = inLanguage(summaryWords, language);
    const all = (value: string, before: readonly string[]) => [...before, value];
    command
      .argument(...words.filesOperand)
      .option(...words.roster)
      .option(...words.output)
      .option(words.formatFlags, words.formatMeaning({ summaryFormats: SUMMARY_FORMATS }), all, [])
      .option(...words.style)
      .option(...words.template, all, [])
      .option('--force', words.force);
    declareDrawing(command, language);
  },

  async run(context, operands, options) {
    const { roster: rosterFile, output, format, style, template, force = false } = options;
    const { language, stdout, stderr } = context;
    const named = operands.filter((it) => it !== undefined);
    const targets = summaryTargets(output, format, language);
    const drawing = drawingOf(options, language);
    const tell = (findings: readonly Finding[], texts: Texts) =>
      printFindings(findings, context, stderr, texts);

    const roster = rosterFile === undefined ? undefined : await checkedRoster(rosterFile);
    if (roster) tell(roster.findings, textsOf([rosterFile, roster.text]));
    if (roster && (!roster.data || isRefused(roster.findings, false)))
      return roster.opened ? EXIT.faulty : EXIT.failed;

    let collected: Collected | undefined;
    for await (const it of collect(named, roster?.data, rosterFile, context.stdin)) {
      if ('findings' in it) tell(it.findings, it.texts);
      else collected = it;
    }
    const { year, contributions = [], leftOut = [], verify = [], files = [] } = collected ?? {};
    if (!contributions.some((it) => it.year === year)) {
      stderr.write(inLanguage(summaryWords, language).nothingToSumUp);
      return files.length === 0 ? EXIT.failed : EXIT.faulty;
    }
    const summed = summarise(contributions, { roster: roster?.data, leftOut, verify });
    const made = await filesOf(summed, targets, {
      rosterFile,
      roster,
      style,
      template,
      epoch: epochOf(context),
      drawing,
    });
    tell(made.findings, made.texts);
    if (!made.files) return EXIT.faulty;
    const outcome = outcomeInWords(summed, language);
    if (targets.toStdout) {
      for (const { bytes } of made.files) stdout.write(String(bytes));
    } else {
      const inputs = [...files, ...made.inputs];
      const taken = await inputAmong(
        made.files.map(({ path }) => path),
        inputs,
      );
      if (taken) {
        tell([finding('output-is-input', { file: taken.output, range: FILE_START }, taken)], new Map());
        return EXIT.failed;
      }
      const day = today(epochOf(context));
      const { written, kept, findings } = await writeFiles(targets.folder, made.files, { force, day });
      for (const path of written) stdout.write(`${path}\n`);
      tell(findings, new Map());
      for (const it of kept) await printKept(it, context);
      if (findings.some((it) => severityOf(it) === 'error')) return EXIT.failed;
    }
    stderr.write(`${outcome}\n`);
    if (made.findings.some((it) => severityOf(it) === 'error')) return EXIT.failed;
    return leftOut.some(({ why }) => why !== 'same-content') ? EXIT.faulty : EXIT.done;
  },
});
