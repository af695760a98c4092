import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const ledgerWords = phrases({
  fileOperand: { zh: ['<文件>', '单位的 YAML 文件'], en: ['<file>', "a unit's YAML file"] },
  output: {
    zh: ['-o, --output <文件>', '写到哪个文件；默认是同一文件夹的 整改台账.xlsx'],
    en: ['-o, --output <file>', 'the file to write; else 整改台账.xlsx beside the YAML file'],
  },
  force: {
    zh: '已有的台账也重新写出，先按日期另存一份',
    en: 'writes over a ledger that is there, and keeps a dated copy of it',
  },
  notWritten: { zh: '没有写出台账', en: 'no ledger was written' },
  whenFilledIn: phrase<{ line: string }>({
    zh: ({ line }) => `填好以后：${line}\n`,
    en: ({ line }) => `When it is filled in: ${line}\n`,
  }),
});
