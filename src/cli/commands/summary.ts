import { type SummedUp, summariseFiles } from '../../app/summary/summarise-files.ts';
import { SUMMARY_FORMATS } from '../../app/summary/targets.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { type DrawingOptions, declareDrawing, drawingOf, PDF_BY } from '../arguments/drawing.ts';
import { summaryTargets } from '../arguments/summary.ts';
import { PACKS, plainWords } from '../completion/values.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
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
    const { language, stdout, stderr, stdin } = context;
    const named = operands.filter((it) => it !== undefined);
    const targets = summaryTargets(output, format, language);
    const drawing = drawingOf(options, language);
    const epoch = epochOf(context);
    const request = { named, stdin, rosterFile, targets, style, template, force, epoch, drawing };
    for await (const it of summariseFiles(request)) {
      if ('findings' in it) {
        printFindings(it.findings, context, stderr, it.texts);
        continue;
      }
      const { outcome, summary, files, writtenPaths, keptFiles } = it;
      if (outcome === 'none-found' || outcome === 'none-valid')
        stderr.write(inLanguage(summaryWords, language).nothingToSumUp);
      if (targets.toStdout)
        for (const file of files) if ('pieces' in file) for (const piece of file.pieces) stdout.write(piece);
      for (const path of writtenPaths) stdout.write(`${path}\n`);
      for (const one of keptFiles) await printKept(one, context);
      if (summary && outcome !== 'refused' && outcome !== 'failed')
        stderr.write(`${outcomeInWords(summary, language)}\n`);
      return STATUS[outcome];
    }
    throw new TypeError('the result comes last');
  },
});

const STATUS: Readonly<Record<SummedUp['outcome'], ExitStatus>> = {
  made: EXIT.done,
  'without-some': EXIT.faulty,
  'none-valid': EXIT.faulty,
  refused: EXIT.faulty,
  incomplete: EXIT.failed,
  'none-found': EXIT.failed,
  failed: EXIT.failed,
};
