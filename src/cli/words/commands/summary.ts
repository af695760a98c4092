import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const summaryWords = phrases({
  filesOperand: {
    zh: ['<文件...>', '各单位的文件、文件夹或者通配写法'],
    en: ['<files...>', "units' files, folders or patterns"],
  },
  roster: {
    zh: ['--roster <文件>', '名单：应当报送的单位，以及汇总单位、文号、日期'],
    en: ['--roster <file>', 'a roster: the units that are to report, and who sums up, with number and date'],
  },
  output: {
    zh: ['-o, --output <路径>', '文件（以格式的扩展名结尾）或者文件夹，默认当前文件夹的 summary.docx'],
    en: ['-o, --output <path>', 'a file, by its extension, or a folder; summary.docx here if left out'],
  },
  formatFlags: { zh: '-f, --format <格式>', en: '-f, --format <formats>' },
  formatMeaning: phrase<{ summaryFormats: readonly string[] }>({
    zh: ({ summaryFormats }) => `${summaryFormats.join('、')}，用逗号隔开，默认 docx`,
    en: ({ summaryFormats }) => `${summaryFormats.join(', ')}, parted by commas; docx if left out`,
  }),
  style: {
    zh: ['--style <文件>', '版式文件，只写与标准不同之处'],
    en: ['--style <file>', 'a style file: what is to differ from the standard'],
  },
  template: {
    zh: ['--template <模板包>', '模板包的文件夹或者名称，可以写几次'],
    en: ['--template <pack>', 'the folder or name of a template pack, more than once if need be'],
  },
  force: {
    zh: '手工改过的文件也覆盖，先按日期留一份备份',
    en: 'replace a file that was edited by hand as well; a copy with the date in its name is kept',
  },
  nothingToSumUp: { zh: '没有可以汇总的文件，没有生成\n', en: 'no file to sum up; nothing was written\n' },
});
