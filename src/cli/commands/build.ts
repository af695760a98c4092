import { today } from '../../write/clock.ts';
import { type BuildRequest, buildOnce } from '../build/build-once.ts';
import { documentsAsked } from '../build/documents.ts';
import { FORMATS } from '../build/formats.ts';
import { printBuilt } from '../build/print-built.ts';
import { protect } from '../build/protect.ts';
import { targetsOf } from '../build/targets.ts';
import { writeTargets } from '../build/write-targets.ts';
import { DOCUMENTS, PACKS, plainWords } from '../completion/values.ts';
import { epochOf } from '../program/epoch.ts';
import { define } from './command.ts';

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
}

/** `report build`: checks, then makes every format in memory, then writes. */
export const build = define<Options>({
  words: {
    zh: {
      summary: '检查，然后生成公文',
      usage: '<文件> [选项]',
      details:
        '先检查，有错误就不写任何文件。写好的文件逐行列出。手工改过的 .docx 不覆盖，新的写在旁边（org.new.docx），退出码仍为 0。',
      examples: [
        ['report build org.yaml', '在同一文件夹生成 org.docx'],
        ['report build org.yaml -o 报告.docx', '换一个文件名'],
        ['report build org.yaml -o out/ --format docx,pdf', '几种格式，放在一个文件夹'],
        ['report build org.yaml --document 责任规定,实施细则', '另外几种公文'],
        ['report build org.yaml --document all', '文件里有的各种公文和汇编'],
        ['report build org.yaml --style style.yaml', '用自己的版式'],
        ['report build org.yaml --watch', '一边改，一边生成'],
        ['report build org.yaml --template ./qingshan', '用自己的模板包'],
      ],
    },
    en: {
      summary: 'checks, then writes the document',
      usage: '<file> [options]',
      details:
        'Checks first, and writes nothing where there is an error. Prints what it wrote, a path a line. A .docx that was edited by hand is left: the new one is written beside it (org.new.docx), with exit status 0 as ever.',
      examples: [
        ['report build org.yaml', 'writes org.docx beside it'],
        ['report build org.yaml -o report.docx', 'under another name'],
        ['report build org.yaml -o out/ --format docx,pdf', 'several formats'],
        ['report build org.yaml --document provisions,rules', 'other documents'],
        ['report build org.yaml --document all', 'all that the file has'],
        ['report build org.yaml --style style.yaml', 'with a style of your own'],
        ['report build org.yaml --watch', 'builds again as you write'],
        ['report build org.yaml --template ./qingshan', 'with a pack of your own'],
      ],
    },
  },

  completes: {
    options: {
      '--document': DOCUMENTS,
      '--format': { ...plainWords(...FORMATS), isList: true },
      '--template': PACKS,
    },
  },

  declare(command, language) {
    const zh = language === 'zh';
    const all = (value: string, before: readonly string[]) => [...before, value];
    command
      .argument(zh ? '<文件>' : '<file>', zh ? '单位的 YAML 文件' : "the unit's YAML file")
      .option(
        zh ? '-d, --document <公文>' : '-d, --document <documents>',
        zh
          ? '情况报告（默认）、责任规定、实施意见、实施细则、汇编、全部，用逗号隔开'
          : 'situation-report (if left out), provisions, opinions, rules, volume, all, parted by commas',
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
          ? 'docx、pdf、html、md，用逗号隔开，默认 docx'
          : 'docx, pdf, html, md, parted by commas; docx if left out',
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
          ? '手工改过的 .docx 也覆盖，先按日期留一份备份'
          : 'replace a .docx that was edited by hand as well; a copy with the date in its name is kept',
      )
      .option('--strict', zh ? '有警告也不生成' : 'write nothing where there is a warning either')
      .option(
        '-w, --watch',
        zh ? '文件一有改动就重新生成，按 Ctrl-C 结束' : 'build again when a file changes, until Ctrl-C',
      );
  },

  async run(
    context,
    [file = ''],
    {
      document,
      output,
      format,
      style: styleFile,
      template,
      strict = false,
      draft = false,
      force = false,
      watch = false,
    },
  ) {
    const { language } = context;
    const asked = documentsAsked(document, language);
    const epoch = epochOf(context);
    const request: BuildRequest = {
      file,
      styleFile,
      template,
      strict,
      draft,
      asked,
      targetsOf: (products) => targetsOf(file, output, products, format, language),
      protect: (inputs, { files }) =>
        protect(
          inputs,
          files.map(({ path }) => path),
          language,
        ),
      write: (targets, made) => writeTargets(targets, made, { force, day: today(epoch), source: file }),
      epoch,
    };
    // What is wrong with the line itself is told before anything is read.
    request.targetsOf(asked.products);
    if (watch) {
      const { watchBuild } = await import('../build/watch.ts');
      return watchBuild(request, context);
    }
    const built = await buildOnce(request);
    await printBuilt(built, context, true);
    return built.status;
  },
});
