import picocolors from 'picocolors';
import { shipped } from '../../../app/package/files.ts';
import { openLibrary } from '../../../app/packs/library.ts';
import { type ListedPack, listPacks } from '../../../app/packs/list-packs.ts';
import type { PackOrigin } from '../../../app/packs/pack.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../exit-status.ts';
import { kindNames } from '../../print/kinds.ts';
import { printFound } from '../../print/packs.ts';
import { define } from '../../program/command.ts';
import { indented } from '../../terminal/lines.ts';
import { printable } from '../../terminal/printable.ts';
import { listWords } from '../../words/commands/template/list.ts';

/** `report template list`: the packs that can be used in the working folder. */
export const list = define({
  words: {
    zh: {
      summary: '列出可用的模板包',
      usage: '[选项]',
      details: '内置的、用 npm 安装的（report-template-*），以及这个文件夹里和 report.config.yaml 写明的。',
      examples: [['report template list', '列出模板包，各有哪些公文']],
    },
    en: {
      summary: 'lists the packs that can be used',
      usage: '[options]',
      details:
        'Those that are built in, installed from npm (report-template-*), in this folder, or named by report.config.yaml.',
      examples: [['report template list', 'the packs, and the documents of each']],
    },
  },

  declare() {},

  async run(context) {
    const { stdout } = context;
    const library = openLibrary(shipped());
    const { packs, findings } = await listPacks(library, '.');
    const parts = (['local', 'installed', 'built-in'] as const).flatMap((origin) => {
      const some = packs.filter((it) => it.origin === origin);
      return some.length === 0 ? [] : [part(origin, some, context)];
    });
    stdout.write(parts.join('\n'));
    printFound(findings, library, context);
    return EXIT.done;
  },
});

function part(origin: PackOrigin, packs: readonly ListedPack[], context: Context): string {
  const { language, stdout } = context;
  const { bold } = picocolors.createColors(stdout.colour);
  return `${bold(inLanguage(listWords, language)[origin])}\n${packs.map((it) => entry(it, context)).join('')}`;
}

function entry({ folder, origin, chain, pack }: ListedPack, { language, stdout }: Context): string {
  const words = inLanguage(listWords, language);
  const { bold, dim } = picocolors.createColors(stdout.colour);
  const kinds = chain ? kindNames(chain, language) : words.broken;
  const head = [bold(printable(pack?.file.name ?? folder.shown)), pack?.file.version ?? '']
    .join(' ')
    .trimEnd();
  const lines = [
    `  ${head}`,
    indented(kinds || words.styleOnly, '    ', stdout.columns),
    ...(pack?.file.description ? [indented(printable(pack.file.description), '    ', stdout.columns)] : []),
    ...(origin === 'built-in' || folder.shown === pack?.file.name
      ? []
      : [dim(`    ${printable(folder.shown)}`)]),
  ];
  return `${lines.join('\n')}\n`;
}
