import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right?: string | undefined }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `一个数中混用了阿拉伯数字和汉字：“${written}”`,
    hint: ({ right }) =>
      right === undefined ? '全部写成阿拉伯数字；只有“万”“亿”可以用汉字' : `写作“${right}”`,
  },
  en: {
    message: ({ written }) => `the number "${written}" mixes figures and Chinese characters`,
    hint: ({ right }) =>
      right === undefined ? 'write it in figures; only 万 and 亿 may stand behind them' : `write "${right}"`,
  },
});
