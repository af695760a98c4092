import { phrase, phrases } from '../../core/wording/phrase.ts';

export const rosterWords = phrases({
  unit: { zh: '单位', en: 'Unit' },
  state: { zh: '情况', en: 'State' },
  contact: { zh: '联系人', en: 'Contact' },
  phone: { zh: '电话', en: 'Phone' },
  file: { zh: '文件', en: 'File' },
  ofYear: phrase<{ year: number }>({ zh: ({ year }) => `${year} 年度`, en: ({ year }) => `${year}: ` }),
  total: phrase<{ of: string; count: number; total: string }>({
    zh: ({ of, count, total }) => `\n${of}应报 ${count} 个单位：${total}\n`,
    en: ({ of, count, total }) => `\n${of}${count} units: ${total}\n`,
  }),
  reported: { zh: '已报', en: 'reported' },
  faulty: { zh: '有误', en: 'errors' },
  'earlier-year': { zh: '旧年度', en: 'earlier year' },
  missing: { zh: '未报', en: 'missing' },
});
