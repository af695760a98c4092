import { basename, join, resolve } from 'node:path';
import { packageText, packageVersion, shipped } from '../../../app/package/files.ts';
import { readChain, serves } from '../../../app/packs/chain.ts';
import { NAME, openLibrary } from '../../../app/packs/library.ts';
import { locateParent } from '../../../app/packs/locate.ts';
import { PACK_KINDS } from '../../../app/packs/pack.ts';
import { styleOf } from '../../../app/packs/style.ts';
import { textsOf } from '../../../app/packs/texts.ts';
import { writeNewFolder } from '../../../app/write/write-new-folder.ts';
import { defaultStyle } from '../../../core/generated/style.ts';
import { FILE_START } from '../../../core/model/diagnostic.ts';
import { blockComment, type NewPack, packText } from '../../../core/starter/pack/pack-text.ts';
import { styleText } from '../../../core/starter/pack/style-text.ts';
import { mergeMaps } from '../../../core/template/merge-maps.ts';
import { namesOfKind, WHOLE_FILE } from '../../../core/unit/kinds/kinds.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import { PACKS } from '../../completion/values.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../exit-status.ts';
import { nextSteps, pathOf } from '../../print/after-new-pack.ts';
import { printFound } from '../../print/packs.ts';
import { define } from '../../program/command.ts';
import { UsageProblem } from '../../program/usage-problem.ts';
import { printFindings } from '../../terminal/diagnostics.ts';
import { newWords } from '../../words/commands/template/new.ts';

interface Options {
  readonly extends: string;
}

/** `report template new`: makes a pack that works at once, with comments that explain how to go on. */
export const newPack = define<Options>({
  words: {
    zh: {
      summary: '新建模板包，马上可以用，再逐项修改',
      usage: '<文件夹> [选项]',
      details: '写好 pack.yaml、一个可以改的部分和 style.yaml，里面有说明。不覆盖已有的文件夹。',
      examples: [
        ['report template new qingshan', '在内置的情况报告基础上修改'],
        ['report template new qingshan --extends city', '在上级单位的 city 基础上修改'],
      ],
    },
    en: {
      summary: 'makes a pack that works at once, to be changed part by part',
      usage: '<folder> [options]',
      details:
        'Writes pack.yaml, one part to change, and a style.yaml, with comments. Never writes over a folder.',
      examples: [
        ['report template new qingshan', 'changes the built-in report'],
        ['report template new qingshan --extends city', 'changes the pack city'],
      ],
    },
  },

  completes: { operands: [PACKS], options: { '--extends': PACKS } },

  declare(command, language) {
    const words = inLanguage(newWords, language);
    const parent = words.extends({ pack: WHOLE_FILE, kind: namesOfKind(WHOLE_FILE)[language] });
    command.argument(...words.folderOperand).option(...parent, WHOLE_FILE);
  },

  async run(context, [folder = ''], { extends: parent }) {
    const { language, stdout, stderr } = context;
    const name = basename(resolve(folder));
    checkName(name, parent, context);

    const library = openLibrary(shipped());
    const place = { folder: { root: resolve(folder), shown: folder }, origin: 'local' as const };
    const located = locateParent(library, parent, place, { file: '', range: FILE_START });
    if ('code' in located) {
      printFound([located], library, context);
      return EXIT.failed;
    }
    const { chain, findings } = await readChain(library, located);
    const kind = chain && PACK_KINDS.find((it) => serves(chain, it));
    if (!chain || !kind) {
      if (chain) throw withoutDocuments(parent, context);
      printFound(findings, library, context);
      return EXIT.failed;
    }
    const { texts, findings: unread } = await textsOf(library, chain, kind);
    const { style, findings: ofStyle } = await styleOf(library, chain);
    const mistakes = [...unread, ...ofStyle];
    if (mistakes.length > 0) {
      printFound(mistakes, library, context);
      return EXIT.failed;
    }

    const pack: NewPack = { name, path: pathOf(folder), parent, kind, version: packageVersion() };
    const [block, other = block] = inOrder(texts.body?.text ?? '', texts.blocks);
    const text = block && texts.blocks.get(block)?.text;
    const blockFile = `blocks/${block}.hbs`;
    const files: [path: string, text: string][] = [['pack.yaml', packText(pack, language)]];
    if (block && other && text !== undefined)
      files.push([blockFile, blockComment({ block, other }, pack, language) + text]);
    files.push([
      'style.yaml',
      styleText(mergeMaps(defaultStyle, style), packageText('schemas/style.schema.json'), language),
    ]);
    const failure = await writeNewFolder(folder, files);
    if (failure) {
      printFindings([failure], context, stderr);
      return EXIT.failed;
    }
    for (const [path] of files) stdout.write(`${join(folder, path)}\n`);
    stderr.write(nextSteps(folder, kind, block && join(folder, blockFile), context));
    return EXIT.done;
  },
});

function checkName(name: string, parent: string, { language }: Context): void {
  const words = inLanguage(newWords, language);
  if (!NAME.test(name)) {
    throw new UsageProblem(words.nameNotAllowed({ name }));
  }
  if (!NAME.test(parent)) {
    throw new UsageProblem(words.parentNotAName({ parent }));
  }
}

function withoutDocuments(parent: string, { language }: Context): UsageProblem {
  return new UsageProblem(inLanguage(newWords, language).parentWithoutDocuments({ parent }));
}

/** The blocks in the order in which the document calls them, because the first is what a user would change first. */
function inOrder(body: string, blocks: ReadonlyMap<string, unknown>): string[] {
  const called = [...body.matchAll(/\{\{~?#?>\s*([^\s}~]+)/g)].map(([, name = '']) => name);
  return [...new Set([...called.filter((it) => blocks.has(it)), ...[...blocks.keys()].sort()])];
}
