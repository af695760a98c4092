import { inLanguage } from '../../core/wording/phrase.ts';
import { plainWords } from '../completion/values.ts';
import { define } from '../program/command.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { argumentWords } from '../words/arguments.ts';
import { importWords } from '../words/commands/import.ts';

interface Options {
  readonly into?: string;
  readonly new?: boolean;
  readonly output?: string;
  readonly keys?: string;
  readonly yes?: boolean;
}

/** `report import`: brings a ledger or a form into a unit's file. */
export const importWorkbook = define<Options>({
  words: {
    zh: {
      summary: '把填好的台账写回文件，或者由填报表新建文件',
      usage: '<表格> --into <文件> [选项]',
      details:
        '写回时先列出改动，再问是否写入；--yes 不问。不在终端里又没有 --yes 的，只列出改动，不写入，退出状态为 1；没有改动为 0。有一格不对就都不写，并说明是哪一格。',
      examples: [
        ['report import 整改台账.xlsx --into org.yaml', '看过改动再写回'],
        ['report import 整改台账.xlsx --into org.yaml --yes', '直接写回'],
        ['report import --new 填报表.xlsx', '由填报表新建 org.yaml'],
        ['report import --new 填报表.xlsx -o a.yaml --keys en', '另定文件名，英文键名'],
      ],
    },
    en: {
      summary: 'brings a ledger back into its file, or makes one from a form',
      usage: '<workbook> --into <file> [options]',
      details:
        'Shows the changes, then asks; --yes applies them without asking. Without a terminal and without --yes it shows them, writes nothing, and the exit status is 1; 0 where there are none. One cell that is wrong, and nothing is written; its address is told.',
      examples: [
        ['report import ledger.xlsx --into org.yaml', 'shows the changes, then asks'],
        ['report import ledger.xlsx --into org.yaml --yes', 'asks nothing'],
        ['report import --new form.xlsx', 'makes org.yaml of a form'],
        ['report import --new form.xlsx -o a.yaml --keys zh', 'another name, Chinese keys'],
      ],
    },
  },

  completes: { options: { '--keys': plainWords('zh', 'en') } },

  declare(command, language) {
    const words = inLanguage(importWords, language);
    command
      .argument(...words.workbookOperand)
      .option(...words.into)
      .option('-y, --yes', words.yes)
      .option('--new', words.new)
      .option(...words.output)
      .option('--keys <zh|en>', words.keys);
  },

  async run(context, [workbook = ''], options) {
    const words = inLanguage(importWords, context.language);
    const { into, output, keys, yes = false } = options;
    if ((into === undefined) === !options.new) {
      throw new UsageProblem(words.intoOrNew);
    }
    if (keys !== undefined && keys !== 'zh' && keys !== 'en')
      throw new UsageProblem(inLanguage(argumentWords, context.language).keysNotALanguage({ keys }));
    if (into !== undefined) {
      if (output !== undefined || options.keys !== undefined) throw new UsageProblem(words.onlyWithNew);
      const { importInto } = await import('../print/import.ts');
      return importInto(workbook, into, yes, context);
    }
    if (yes) throw new UsageProblem(words.onlyWithInto);
    const { importForm } = await import('../print/import.ts');
    return importForm(workbook, output ?? 'org.yaml', keys, context);
  },
});
