import { entry } from '../../../wording/entry.ts';

export const words = entry<{ character: string; isSymbol: boolean }>({
  severity: 'warning',
  zh: {
    message: ({ character }) => `有自造的字符 ${character}，换一台计算机就不是这个样子`,
    hint: ({ isSymbol }) =>
      isSymbol
        ? '多半是 Word 里 Symbol、Wingdings 字体的符号，用普通的符号重新输入，或者删去'
        : '核对原文，用输入法重新输入这个字',
  },
  en: {
    message: ({ character }) => `${character} is a private character, which looks different elsewhere`,
    hint: ({ isSymbol }) =>
      isSymbol
        ? 'it is likely a sign of the Symbol or Wingdings font in Word: type an ordinary sign, or take it out'
        : 'type the character that is meant, from the original',
  },
});
