import { phrase, phrases } from '../../../../core/wording/phrase.ts';

export const checkWords = phrases({
  verbose: {
    zh: '在终端上也逐处显示，不按规则归在一起',
    en: 'shows each finding in full on a terminal, not by rule',
  },
  strict: { zh: '把警告当作错误', en: 'warnings fail as well' },
  formatFlags: { zh: '-f, --format <格式>', en: '-f, --format <format>' },
  formatMeaning: phrase<{ resultFormats: readonly string[] }>({
    zh: ({ resultFormats }) => `pretty（给人看，默认）、${resultFormats.join('、')}`,
    en: ({ resultFormats }) => `pretty, for people, if left out; ${resultFormats.join(', ')}`,
  }),
});
