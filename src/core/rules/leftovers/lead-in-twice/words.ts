import { entry } from '../../../wording/entry.ts';

export const words = entry<{ text: string }>({
  severity: 'warning',
  zh: {
    message: () => '报告会自动写上“现将……责任制落实情况报告如下”，这里再写就重复了',
    hint: ({ text }) => `删去“${text}”`,
  },
  en: {
    message: () => 'the report itself goes on with 现将……报告如下, so that it would say this twice',
    hint: ({ text }) => `take out "${text}"`,
  },
});
