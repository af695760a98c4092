import { phrases } from '../../../core/wording/phrase.ts';

export const rolloverWords = phrases({
  fileOperand: { zh: ['<文件>', '今年的 YAML 文件'], en: ['<file>', "this year's YAML file"] },
  output: {
    zh: ['-o, --output <文件>', '写到哪个文件；默认把文件名中的年份加一，没有年份的在后面加上'],
    en: [
      '-o, --output <file>',
      'the file to write; else the name with its year moved on, or with the year behind it',
    ],
  },
  notDrafted: { zh: '没有起草', en: 'nothing was drafted' },
  draftHasErrors: {
    zh: '以上是草稿里的错误，照这样生成不了公文，没有写出草稿；改正原文件再起草一次\n',
    en: 'these are errors of the draft, of which no document could be built; no draft was written. Mend the file, and draft again\n',
  },
});
