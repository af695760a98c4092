import { isBatch } from '../../app/batch/is-batch.ts';
import { STDIN } from '../../app/files/find-files.ts';
import { type ProduceRequest, produce } from '../../app/produce/produce.ts';
import { FORMATS } from '../../app/targets/formats.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { destinationOf, targetProblem } from '../arguments/destination.ts';
import { documentNames, documentSelection } from '../arguments/documents.ts';
import { type DrawingOptions, declareDrawing, drawingOf, PDF_BY } from '../arguments/drawing.ts';
import { DOCUMENTS, PACKS, plainWords } from '../completion/values.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { printProduced, statusOf } from '../print/produced.ts';
import { define } from '../program/command.ts';
import { epochOf } from '../program/epoch.ts';
import { interruption } from '../program/interrupted.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { buildWords } from '../words/commands/build.ts';

interface Options extends DrawingOptions {
  readonly document: readonly string[];
  readonly output?: string;
  readonly format: readonly string[];
  readonly style?: string;
  readonly template: readonly string[];
  readonly strict?: boolean;
  readonly draft?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
  readonly jobs?: string;
  readonly name?: string;
  readonly changed?: boolean;
  readonly shard?: string;
  readonly report?: string;
}

/** `report build`: checks, makes every format in memory, then writes. */
export const build = define<Options>({
  words: {
    zh: {
      summary: '检查，然后生成公文',
      usage: '<文件...> [选项]',
      details:
        '先检查，有错误就不写任何文件。写好的文件逐行列出。手工改过的 .docx 不覆盖，新的写在旁边（org.new.docx），退出状态仍为 0。写几个文件、文件夹或者通配写法，就成批生成：一个有错，其余的照常，最后列表。',
      examples: [
        ['report build org.yaml', '在同一文件夹生成 org.docx'],
        ['report build org.yaml -o 报告.docx', '换一个文件名'],
        ['report build org.yaml -o out/ --format docx,pdf', '几种格式，放在一个文件夹'],
        ['report build org.yaml --document 责任规定,实施细则', '另外几种公文'],
        ['report build org.yaml --document 报送函', '报送报告的函'],
        ['report build org.yaml --document all', '文件里有的各种公文和汇编'],
        ['report build org.yaml --style style.yaml', '用自己的版式'],
        ['report build org.yaml --watch', '一边改，一边生成'],
        ['report build org.yaml --template ./qingshan', '用自己的模板包'],
        ['report build units/ -o dist/', '整个文件夹'],
        ['report build units/ -o dist/ --changed', '只生成有变化的'],
        ['report build units/ --name "{单位.简称}.docx"', '按内容命名'],
      ],
    },
    en: {
      summary: 'checks, then writes the document',
      usage: '<files...> [options]',
      details:
        'Checks first, and writes nothing where there is an error. Prints what it wrote, a path a line. A .docx that was edited by hand is left: the new one is written beside it (org.new.docx), with exit status 0 as ever. Several files, folders and patterns are built as a batch, which goes on past a bad one and ends with a table.',
      examples: [
        ['report build org.yaml', 'writes org.docx beside it'],
        ['report build org.yaml -o report.docx', 'under another name'],
        ['report build org.yaml -o out/ --format docx,pdf', 'several formats'],
        ['report build org.yaml --document provisions,rules', 'other documents'],
        ['report build org.yaml --document letter', 'the letter that brings it'],
        ['report build org.yaml --document all', 'all that the file has'],
        ['report build org.yaml --style style.yaml', 'with a style of your own'],
        ['report build org.yaml --watch', 'builds again as you write'],
        ['report build org.yaml --template ./qingshan', 'with a pack of your own'],
        ['report build units/ -o dist/', 'a whole folder'],
        ['report build units/ -o dist/ --changed', 'only what has changed'],
        ['report build units/ --name "{file}-{year}.docx"', 'by what is in them'],
      ],
    },
  },

  completes: {
    options: {
      '--document': DOCUMENTS,
      '--format': { ...plainWords(...FORMATS), isList: true },
      '--template': PACKS,
      '--pdf-by': plainWords(...PDF_BY),
      '--report': plainWords('pretty', 'json'),
      '--shard': plainWords('auto'),
      '--jobs': {},
      '--name': {},
    },
  },

  declare(command, language) {
    const words = inLanguage(buildWords, language);
    const [first = '', ...others] = documentNames(language);
    const all = (value: string, before: readonly string[]) => [...before, value];
    command
      .argument(...words.filesOperand)
      .option(words.documentFlags, words.documentMeaning({ first, others }), all, [])
      .option(...words.output)
      .option(words.formatFlags, words.formatMeaning({ formats: FORMATS }), all, [])
      .option(...words.style)
      .option(...words.template, all, [])
      .option('--draft', words.draft)
      .option('--force', words.force)
      .option('--strict', words.strict)
      .option('-w, --watch', words.watch)
      .option(...words.jobs)
      .option(...words.name)
      .option('--changed', words.changed)
      .option(...words.shard)
      .option(...words.report);
    declareDrawing(command, language);
  },

  async run(context, operands, options) {
    const named = operands.filter((it) => it !== undefined);
    return (await isBatch(named, options))
      ? buildMany(context, named, options)
      : buildOne(context, named[0] ?? '', options);
  },
});

async function buildOne(context: Context, file: string, options: Options): Promise<ExitStatus> {
  const { language } = context;
  const { document, output, format, style: styleFile, template: packs, watch = false } = options;
  const { strict = false, draft = false, force = false } = options;
  const documents = documentSelection(document, language);
  const destination = destinationOf(output, format, language, documents.products.length);
  const epoch = epochOf(context);
  const drawing = drawingOf(options, language);
  const request = { file, documents, packs, styleFile, draft, strict, destination, force, epoch, drawing };
  if (watch) return watchOne(context, request);
  const produced = await produce(request);
  if (produced.problem) throw targetProblem(produced.problem, language);
  await printProduced(produced, context, true);
  return statusOf(produced);
}

async function watchOne(context: Context, request: ProduceRequest): Promise<ExitStatus> {
  const { file, styleFile } = request;
  const { unwatchable, watch } = await import('../../app/watch/watch.ts');
  const pipe = await unwatchable(styleFile === undefined ? [file] : [file, styleFile]);
  if (pipe !== undefined) {
    throw new UsageProblem(inLanguage(buildWords, context.language).watchNeedsAFile({ pipe }));
  }
  const { printWatch } = await import('../print/watch.ts');
  const { signal, forget } = interruption();
  try {
    return await printWatch(watch(request, signal), context);
  } finally {
    forget();
  }
}

async function buildMany(context: Context, named: readonly string[], options: Options): Promise<ExitStatus> {
  const { language } = context;
  const { document, output, format, name, style: styleFile, template: packs, watch } = options;
  const { strict = false, draft = false, force = false, changed = false } = options;
  if (watch) {
    throw new UsageProblem(inLanguage(buildWords, language).watchIsForOneFile);
  }
  const { batchDestination, jobsOf, reportOf } = await import('../arguments/batch.ts');
  const documents = documentSelection(document, language);
  const destination = batchDestination({ output, name, format, documents }, language);
  const jobs = jobsOf(options.jobs, language);
  const report = reportOf(options.report, language);
  const drawing = drawingOf(options, language);
  const epoch = epochOf(context);
  const { shardOf } = await import('../arguments/shard.ts');
  const shard =
    options.shard === undefined ? undefined : shardOf(options.shard, context.environment, language);
  if (named.includes(STDIN)) {
    throw new UsageProblem(inLanguage(buildWords, language).noStandardInput);
  }
  const { runBatch } = await import('../../app/batch/run-batch.ts');
  const { printBatch } = await import('../print/batch/batch.ts');
  const { batchStatus, printResult, resultJson } = await import('../print/batch/result.ts');
  const request = { documents, destination, packs, styleFile, strict, draft, force, changed, epoch, drawing };
  const { signal, forget } = interruption();
  try {
    const result = await printBatch(runBatch({ named, request, jobs, shard, signal }), context);
    if (report === 'json') context.stdout.write(resultJson(result, context));
    else printResult(result, context);
    return batchStatus(result);
  } finally {
    forget();
  }
}
