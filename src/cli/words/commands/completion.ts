import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const completionWords = phrases({
  sHELLSjoinOperand: { zh: '终端里用的是哪一种 shell', en: 'the shell of your terminal' },
  shellUnknown: phrase<{ shell: string; suggestion: string; shells: readonly string[] }>({
    zh: ({ shell, suggestion, shells }) =>
      `没有 ${shell} 的补全脚本${suggestion || `，可以写 ${shells.join('、')}`}`,
    en: ({ shell, suggestion, shells }) =>
      `there is no script for ${shell}${suggestion || `; there are ${shells.join(', ')}`}`,
  }),
});
