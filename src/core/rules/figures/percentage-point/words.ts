import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right?: string | undefined }>({
  severity: 'warning',
  zh: {
    message: ({ written, right }) =>
      right === undefined
        ? `“${written}”把百分数和百分点混在一起了`
        : right === '百分点'
          ? `“${written}”应为“百分点”`
          : `“${written}”前面少了“个”`,
    hint: ({ right }) =>
      right === undefined
        ? '说增减了百分之几，只写“%”；说两个百分数相差多少，写“几个百分点”'
        : `写作“${right}”`,
  },
  en: {
    message: ({ written, right }) =>
      right === undefined
        ? `"${written}" mixes per cent and percentage points`
        : right === '百分点'
          ? `"${written}" is a slip for 百分点`
          : `"${written}" lacks its measure 个`,
    hint: ({ right }) =>
      right === undefined
        ? 'write % for a change by per cent, or 个百分点 for the difference of two percentages'
        : `write "${right}"`,
  },
});
