import { phrase, phrases } from '../../core/wording/phrase.ts';

export const watchWords = phrases({
  nothingWritten: {
    zh: '，没有生成文件，原有文件没有改动',
    en: ', nothing was written, what was there is as it was',
  },
  waiting: { zh: '，等它重新出现', en: ', waiting for it to come back' },
  watching: phrase<{ names: readonly string[] }>({
    zh: ({ names }) => `正在监视 ${names.join('、')}，按 Ctrl-C 结束`,
    en: ({ names }) => `watching ${names.join(', ')}; press Ctrl-C to stop`,
  }),
  changed: phrase<{ names: readonly string[] }>({
    zh: ({ names }) => `${names.join('、')} 有改动`,
    en: ({ names }) => `${names.join(', ')} changed`,
  }),
  deleted: phrase<{ names: readonly string[] }>({
    zh: ({ names }) => `${names.join('、')} 已删除`,
    en: ({ names }) => `${names.join(', ')} was deleted`,
  }),
});
