import { phrase, phrases } from '../../core/wording/phrase.ts';

export const importOutcomeWords = phrases({
  notWritten: { zh: '没有写入\n', en: 'nothing was written\n' },
  unchanged: { zh: '没有改动\n', en: 'nothing has changed\n' },
  notWrittenWithoutYes: {
    zh: '没有写入；看过改动，加 --yes 写入\n',
    en: 'nothing was written; add --yes to apply the changes\n',
  },
  askToWrite: phrase<{ name: string }>({
    zh: ({ name }) => `把这些改动写入 ${name}？`,
    en: ({ name }) => `Write these changes into ${name}?`,
  }),
  written: phrase<{ file: string }>({
    zh: ({ file }) => `已写入 ${file}\n`,
    en: ({ file }) => `wrote ${file}\n`,
  }),
  madeOf: phrase<{ name: string }>({
    zh: ({ name }) => `由${name}生成`,
    en: ({ name }) => `Made of ${name}`,
  }),
  noFileMade: { zh: '没有新建文件\n', en: 'no file was made\n' },
});
