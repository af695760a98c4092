import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `发文字号“${written.trim()}”的写法不合规定`,
    hint: ({ right }) => `写作“${right}”：年份四位，用六角括号；序号不加“第”，不编虚位`,
  },
  en: {
    message: ({ written }) => `the document number "${written.trim()}" is not in the prescribed form`,
    hint: ({ right }) => `write "${right}": the year in four figures and 〔〕, no 第, no leading zero`,
  },
});
