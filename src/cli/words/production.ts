import { phrase, phrases } from '../../core/wording/phrase.ts';

export const productionWords = phrases({
  nothingWritten: { zh: '没有生成文件', en: 'nothing was written' },
  unitsFiles: { zh: '各单位的文件', en: "the units' files" },
  moreNotes: phrase<{ count: number; command: string }>({
    zh: ({ count, command }) => `另有 ${count} 条说明，可用 ${command} 查看\n`,
    en: ({ count, command }) => `${count} more note${count === 1 ? '' : 's'}: see ${command}\n`,
  }),
});
