import { phrases } from '../../../core/wording/phrase.ts';

export const completeWords = phrases({
  wordsOperand: { zh: '前面的词', en: 'the words before' },
  current: { zh: '已经写出的部分', en: 'what has been written of the word' },
});
