import { phrases } from '../../../core/wording/phrase.ts';

export const mergeWords = phrases({
  foldersOperand: {
    zh: ['<文件夹...>', '各片的输出文件夹，或者通配写法'],
    en: ['<folders...>', 'the output folders of the shards, or patterns'],
  },
  output: {
    zh: ['-o, --output <文件夹>', '把各片的公文复制到这个文件夹'],
    en: ['-o, --output <folder>', 'copies the documents of all shards into this folder'],
  },
  force: {
    zh: '其中手工改过的公文也覆盖，先按日期留一份备份',
    en: 'replaces a document there that was edited by hand as well; a copy with the date in its name is kept',
  },
  format: {
    zh: ['-f, --format <格式>', 'pretty（给人看，默认）、json'],
    en: ['-f, --format <format>', 'pretty, for people, if left out; or json'],
  },
});
