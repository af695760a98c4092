import { phrase, phrases } from '../../core/wording/phrase.ts';

export const punctuation = phrases({
  wordSpace: { zh: '', en: ' ' },
  colon: { zh: '：', en: ': ' },
  enumeration: { zh: '、', en: ', ' },
  clause: { zh: '，', en: ', ' },
  sentenceEnd: { zh: '。', en: '. ' },
  semicolon: { zh: '；', en: '; ' },
  brackets: phrase<{ text: string }>({ zh: ({ text }) => `（${text}）`, en: ({ text }) => ` (${text})` }),
});
