import { formSheets, type Schema } from '../../workbook/form/fields.ts';
import { FORM_WORDS } from '../../workbook/form/words.ts';
import { EXIT } from '../exit-status.ts';
import { packageText } from '../package.ts';
import { printable } from '../terminal/printable.ts';
import { saveWorkbook } from '../workbook/save.ts';
import { define } from './command.ts';

interface Options {
  readonly output?: string;
  readonly force?: boolean;
}

/** The name of the file unless another is asked for. */
const FORM_NAME = '填报表.xlsx';

/** `report form`: an empty form to fill in with a spreadsheet. */
export const form = define<Options>({
  words: {
    zh: {
      summary: '写出空白的填报表（.xlsx），用表格填报',
      usage: '[选项]',
      details:
        '一部分内容一张工作表，各栏有说明，能选的可以选；带 * 的必须填，没有的就空着。填好以后，用 report import --new 新建 YAML 文件。不覆盖已有的文件。',
      examples: [
        ['report form', '写出 填报表.xlsx'],
        ['report form -o 市文旅局.xlsx', '写到另一个文件'],
        ['report import --new 填报表.xlsx', '由填好的表新建 org.yaml'],
      ],
    },
    en: {
      summary: 'writes an empty form (.xlsx) to fill in with a spreadsheet',
      usage: '[options]',
      details:
        'A sheet for each part, with explanations in the language of --lang and lists to choose from; what is marked * must be filled in, the rest may be left empty. report import --new then makes a YAML file of it. No file is written over.',
      examples: [
        ['report form', 'writes 填报表.xlsx'],
        ['report form -o form.xlsx', 'to another file'],
        ['report import --new form.xlsx', 'makes org.yaml of a form that was filled in'],
      ],
    },
  },

  declare(command, language) {
    const zh = language === 'zh';
    command
      .option(
        zh ? '-o, --output <文件>' : '-o, --output <file>',
        zh ? `写到哪个文件；默认 ${FORM_NAME}` : `the file to write; ${FORM_NAME} if left out`,
      )
      .option(
        '--force',
        zh
          ? '已有的也重新写出，先按日期另存一份'
          : 'writes over a form that is there, and keeps a dated copy of it',
      );
  },

  async run(context, _, { output = FORM_NAME, force = false }) {
    const { language, stderr } = context;
    const { writeForm } = await import('../../workbook/form/write-form.ts');
    const schema = JSON.parse(packageText('schemas/unit.schema.json')) as Schema;
    const bytes = await writeForm(formSheets(schema, language), FORM_WORDS[language]);
    const status = await saveWorkbook(output, bytes, force, context);
    if (status === EXIT.done) {
      const line = `report import --new ${printable(output)}`;
      stderr.write(language === 'zh' ? `填好以后：${line}\n` : `When it is filled in: ${line}\n`);
    }
    return status;
  },
});
