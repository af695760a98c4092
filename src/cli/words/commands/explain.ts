import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const explainWords = phrases({
  codesOperand: { zh: ['[代码...]', '检查结果的代码'], en: ['[codes...]', 'codes of findings'] },
  noCode: {
    zh: '没有写代码：代码在每条检查结果末尾的方括号里，全部规则见 report rules',
    en: 'no code is named: it stands in brackets at the end of each finding, and report rules lists all rules',
  },
  codeUnknown: phrase<{ code: string }>({
    zh: ({ code }) => `没有“${code}”这个代码`,
    en: ({ code }) => `there is no code "${code}"`,
  }),
  seeRules: { zh: '，全部规则见 report rules', en: '; report rules lists all rules' },
  what: { zh: '说明', en: 'What and why' },
  why: { zh: '为什么', en: 'Why' },
  wrong: { zh: '错误写法', en: 'Wrong' },
  right: { zh: '正确写法', en: 'Right' },
  silencing: { zh: '怎样不再提示', en: 'To silence it' },
});
