import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const formWords = phrases({
  fileOperand: {
    zh: ['[文件]', '单位的 YAML 文件，照它填好；不写则空白'],
    en: ['[file]', "a unit's YAML file to fill the form in from; empty if left out"],
  },
  rollover: {
    zh: '写出下一年度的表，上年的内容另列一栏',
    en: "a form for the year after, last year's in a column of its own",
  },
  outputFlags: { zh: '-o, --output <文件>', en: '-o, --output <file>' },
  outputMeaning: phrase<{ formName: string }>({
    zh: ({ formName }) => `写到哪个文件；默认是同一文件夹的 ${formName}.xlsx`,
    en: ({ formName }) => `the file to write; else ${formName}.xlsx beside the YAML file`,
  }),
  force: {
    zh: '已有的也重新写出，先按日期另存一份',
    en: 'writes over a form that is there, and keeps a dated copy of it',
  },
  rolloverNeedsFile: {
    zh: '--rollover 要写明由哪个文件结转',
    en: '--rollover needs the file of the year that is over',
  },
  notWritten: { zh: '没有写出填报表', en: 'no form was written' },
  whenFilledIn: phrase<{ line: string }>({
    zh: ({ line }) => `填好以后：${line}\n`,
    en: ({ line }) => `When it is filled in: ${line}\n`,
  }),
});
