import { isBatch } from '../../app/batch/is-batch.ts';
import { STDIN } from '../../app/files/find-files.ts';
import { type ProduceRequest, produce } from '../../app/produce/produce.ts';
import { FORMATS } from '../../app/targets/formats.ts';
import { targetsOf } from '../../app/targets/targets.ts';
import { destinationOf, targetProblem } from '../arguments/destination.ts';
import { documentNames, documentsAsked } from '../arguments/documents.ts';
import { DOCUMENTS, PACKS, plainWords } from '../completion/values.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { printProduced, statusOf } from '../print/produced.ts';
import { define } from '../program/command.ts';
import { epochOf } from '../program/epoch.ts';
import { interruption } from '../program/interrupted.ts';
import { UsageProblem } from '../program/usage-problem.ts';

interface Options {
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
      '--report': plainWords('pretty', 'json'),
      '--shard': plainWords('auto'),
      '--jobs': {},
      '--name': {},
    },
  },

  declare(command, language) {
    const zh = language === 'zh';
    const [first, ...others] = documentNames(language);
    const all = (value: string, before: readonly string[]) => [...before, value];
    command
      .argument(
        zh ? '<文件...>' : '<files...>',
        zh
          ? '单位的 YAML 文件、文件夹、通配写法（units/**/*.yaml）'
          : "units' YAML files, folders, patterns (units/**/*.yaml)",
      )
      .option(
        zh ? '-d, --document <公文>' : '-d, --document <documents>',
        zh
          ? `${first}（默认）、${others.join('、')}，用逗号隔开`
          : `${first} (if left out), ${others.join(', ')}, parted by commas`,
        all,
        [],
      )
      .option(
        zh ? '-o, --output <路径>' : '-o, --output <path>',
        zh
          ? '文件（以格式的扩展名结尾）或者文件夹，没有就新建'
          : 'a file, by its extension, or a folder, made if missing',
      )
      .option(
        zh ? '-f, --format <格式>' : '-f, --format <formats>',
        zh
          ? `${FORMATS.join('、')}，用逗号隔开，默认 docx`
          : `${FORMATS.join(', ')}, parted by commas; docx if left out`,
        all,
        [],
      )
      .option(
        zh ? '--style <文件>' : '--style <file>',
        zh ? '版式文件，只写与标准不同之处' : 'a style file: what is to differ from the standard',
      )
      .option(
        zh ? '--template <模板包>' : '--template <pack>',
        zh
          ? '模板包的文件夹或者名称，可以写几次；report template which 说明用的是哪一个'
          : 'the folder or name of a template pack, more than once if need be; `report template which` says which is used',
        all,
        [],
      )
      .option(
        '--draft',
        zh
          ? '草稿：每页印上“草稿”水印，还没有填的数先空着'
          : 'a draft: 草稿 across each page, counts that are not filled in yet left out',
      )
      .option(
        '--force',
        zh
          ? '手工改过的公文也覆盖，先按日期留一份备份'
          : 'replace a document that was edited by hand as well; a copy with the date in its name is kept',
      )
      .option('--strict', zh ? '有警告也不生成' : 'write nothing where there is a warning either')
      .option(
        '-w, --watch',
        zh ? '文件一有改动就重新生成，按 Ctrl-C 结束' : 'build again when a file changes, until Ctrl-C',
      )
      .option(
        zh ? '--jobs <个数>' : '--jobs <n>',
        zh
          ? '同时生成几个文件，默认由机器定'
          : 'how many are built at a time; else as many as the machine can',
      )
      .option(
        zh ? '--name <写法>' : '--name <pattern>',
        zh
          ? '文件名的写法，花括号里写键，例如 "{单位.简称}-{年度}{文种}.docx"'
          : 'how files are called, keys in braces: "{organisation.shortName}-{year}{document}.docx"',
      )
      .option(
        '--changed',
        zh
          ? '没有变化的不再生成；中断以后，也用它接着做完'
          : 'leave what is up to date; after a break, finish the rest',
      )
      .option(
        zh ? '--shard <第几/共几>' : '--shard <i/n>',
        zh
          ? '只生成其中一片，例如 2/4；auto 由 CI 的环境变量决定。用 report merge 合并'
          : 'build one share, such as 2/4; auto takes it from the variables of the CI. `report merge` joins them',
      )
      .option(
        zh ? '--report <格式>' : '--report <format>',
        zh
          ? '结果的格式：pretty（给人看，默认）、json'
          : 'the form of the result: pretty (if left out) or json',
      );
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
  const asked = documentsAsked(document, language);
  const destination = destinationOf(output, format, language);
  const epoch = epochOf(context);
  // Reports mistakes of the command line before anything is read.
  const targets = targetsOf(destination, file, asked.products, undefined);
  if ('problem' in targets) throw targetProblem(targets, language);
  const request = { file, asked, packs, styleFile, draft, strict, destination, force, epoch };
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
    throw new UsageProblem(
      context.language === 'zh'
        ? `--watch 要监视文件，${pipe} 是标准输入或者管道；先存成文件`
        : `--watch needs a file to watch, and ${pipe} is standard input or a pipe; save it as a file first`,
    );
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
    throw new UsageProblem(
      language === 'zh'
        ? '--watch 只用于一个文件'
        : '--watch is for one file, without the options of a batch',
    );
  }
  const { batchDestination, jobsOf, reportOf } = await import('../arguments/batch.ts');
  const asked = documentsAsked(document, language);
  const destination = batchDestination({ output, name, format, asked }, language);
  const jobs = jobsOf(options.jobs, language);
  const report = reportOf(options.report, language);
  const epoch = epochOf(context);
  const { shardOf } = await import('../arguments/shard.ts');
  const shard =
    options.shard === undefined ? undefined : shardOf(options.shard, context.environment, language);
  if (named.includes(STDIN)) {
    throw new UsageProblem(language === 'zh' ? '成批生成不能用标准输入' : 'a batch takes no standard input');
  }
  const { runBatch } = await import('../../app/batch/run-batch.ts');
  const { printBatch } = await import('../print/batch/batch.ts');
  const { batchStatus, printResult, resultJson } = await import('../print/batch/result.ts');
  const request = { asked, destination, packs, styleFile, strict, draft, force, changed, epoch };
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
