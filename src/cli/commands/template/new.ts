import { basename, join, resolve } from 'node:path';
import { NAME } from '../../../app/packs/library.ts';
import { createPack } from '../../../app/template/new-pack.ts';
import { namesOfKind, WHOLE_FILE } from '../../../core/unit/kinds/kinds.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import { PACKS } from '../../completion/values.ts';
import type { Context } from '../../context.ts';
import { EXIT } from '../../exit-status.ts';
import { nextSteps, pathOf } from '../../print/after-new-pack.ts';
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

    const pack = await createPack({ folder, path: pathOf(folder), parent, language });
    if (pack.outcome === 'without-documents') throw withoutDocuments(parent, context);
    if (pack.outcome === 'failed') {
      printFindings(pack.findings, context, stderr, pack.texts);
      return EXIT.failed;
    }
    const { files, kind, block } = pack;
    for (const path of files) stdout.write(`${join(folder, path)}\n`);
    stderr.write(nextSteps(folder, kind, block && join(folder, block), context));
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
