import { compose } from '../../compose/compose.ts';
import { defaultStyle } from '../../generated/style.ts';
import { headRoom } from '../../layout/head-room.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { mergeMaps } from '../../template/merge-maps.ts';
import { makeFolder } from '../../write/make-folder.ts';
import { writeWhole } from '../../write/write-file.ts';
import { make } from '../build/make.ts';
import { protect } from '../build/protect.ts';
import { targetsOf } from '../build/targets.ts';
import { EXIT } from '../exit-status.ts';
import { checkedStyle } from '../input/style.ts';
import { templatesFor } from '../input/templates.ts';
import { textsOf } from '../input/text.ts';
import { checkedUnit } from '../input/unit.ts';
import { epochOf } from '../program/epoch.ts';
import { isRefused, severityOf } from '../severity.ts';
import { countInWords } from '../terminal/count.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printSummary } from '../terminal/summary.ts';
import { define } from './command.ts';

interface Options {
  readonly output?: string;
  readonly format: readonly string[];
  readonly style?: string;
  readonly template: readonly string[];
  readonly strict?: boolean;
}

/** `report build`: checks, then makes every format in memory, then writes. */
export const build = define<Options>({
  words: {
    zh: {
      summary: '检查，然后生成公文',
      usage: '<文件> [选项]',
      details: '先检查，有错误就不写任何文件。写好的文件逐行列出。',
      examples: [
        ['report build org.yaml', '在同一文件夹生成 org.docx'],
        ['report build org.yaml -o 报告.docx', '换一个文件名'],
        ['report build org.yaml -o out/ --format docx,pdf', '几种格式，放在 out 文件夹'],
        ['report build org.yaml --style style.yaml', '用自己的版式'],
        ['report build org.yaml --template ./qingshan', '用自己的模板包'],
      ],
    },
    en: {
      summary: 'checks, then writes the document',
      usage: '<file> [options]',
      details:
        'Checks first, and writes nothing where there is an error. Prints what it wrote, a path a line.',
      examples: [
        ['report build org.yaml', 'writes org.docx beside it'],
        ['report build org.yaml -o report.docx', 'under another name'],
        ['report build org.yaml -o out/ --format docx,pdf', 'several formats, in a folder'],
        ['report build org.yaml --style style.yaml', 'with a style of your own'],
        ['report build org.yaml --template ./qingshan', 'with a pack of your own'],
      ],
    },
  },

  declare(command, language) {
    const zh = language === 'zh';
    const all = (value: string, before: readonly string[]) => [...before, value];
    command
      .argument(zh ? '<文件>' : '<file>', zh ? '单位的 YAML 文件' : "the unit's YAML file")
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
      .option('--strict', zh ? '有警告也不生成' : 'write nothing where there is a warning either');
  },

  async run(context, [file = ''], { output, format, style: styleFile, template, strict = false }) {
    const { language, stdout, stderr } = context;
    const targets = targetsOf(file, output, format, language);
    const epoch = epochOf(context);
    await protect(
      styleFile === undefined ? [file] : [file, styleFile],
      targets.files.map(({ path }) => path),
      language,
    );

    const unit = await checkedUnit(file);
    const style = styleFile === undefined ? undefined : await checkedStyle(styleFile);
    const kinds = ['situation-report'] as const;
    const packs = unit.data && (await templatesFor(file, unit, template, kinds));
    const found = [...unit.findings, ...(style?.findings ?? []), ...(packs?.findings ?? [])];
    const refused = isRefused(found, strict);
    const texts = textsOf([file, unit.text], [styleFile, style?.text], ...(packs?.texts ?? []));
    printFindings(found, context, stderr, texts);
    if (!unit.opened || style?.opened === false) return EXIT.failed;
    const count = countInWords(found.map(severityOf), language);
    if (count !== undefined) {
      const consequence = language === 'zh' ? '没有生成文件' : 'nothing was written';
      printSummary(count, refused ? consequence : '', language, stderr);
    }
    const drawnBy = packs?.templates.get('situation-report');
    if (refused || !unit.data || !drawnBy) return EXIT.faulty;

    const formats = targets.files.map((it) => it.format);
    const { document: pack, options } = drawnBy;
    const chosen = mergeMaps(mergeMaps(defaultStyle, pack.style ?? {}), style?.data ?? {});
    const needsFonts = formats.some((it) => it === 'docx' || it === 'pdf');
    const fonts = needsFonts
      ? import('../../layout/fonts/missing-fonts.ts').then(({ missingFonts }) => missingFonts(chosen, file))
      : undefined;
    const document = compose(unit.data, 'situation-report', pack, options);
    const made = await make(document, chosen, formats, epoch);

    const findings: Finding[] = [...headRoom(document, chosen, file), ...made.findings];
    const unmade = await makeFolder(targets.folder);
    if (unmade) findings.push(unmade);
    else {
      for (const { format: name, path } of targets.files) {
        const bytes = made.bytes.get(name);
        if (bytes === undefined) continue;
        const unwritten = await writeWhole(path, bytes);
        if (unwritten) findings.push(unwritten);
        else stdout.write(`${path}\n`);
      }
    }
    findings.push(...((await fonts) ?? []));
    printFindings(findings, context, stderr);
    return findings.some((it) => severityOf(it) === 'error') ? EXIT.failed : EXIT.done;
  },
});
