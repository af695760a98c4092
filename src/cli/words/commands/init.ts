import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const initWords = phrases({
  fileOperand: {
    zh: ['[文件]', '新文件，默认 org.yaml'],
    en: ['[file]', 'the new file; org.yaml if left out'],
  },
  yes: { zh: '不提问', en: 'ask nothing' },
  nameValue: { zh: '全称', en: 'name' },
  nameMeaning: { zh: '单位全称', en: "the unit's full name" },
  subjectValue: { zh: '领域', en: 'area' },
  subjectMeaning: { zh: '责任制的领域，如 安全生产', en: 'the responsibility area, such as 安全生产' },
  yearValue: { zh: '年度', en: 'year' },
  yearMeaning: {
    zh: '报告的年度，默认今年，一二月为上年',
    en: 'the year reported on; this one, in January and February the last',
  },
  authorityValue: { zh: '机构', en: 'body' },
  authorityMeaning: { zh: '领导机构，如 党组、党委', en: 'the deciding body, such as 党组, 党委' },
  selfReferenceValue: { zh: '自称', en: 'words' },
  selfReferenceMeaning: { zh: '正文里的自称，如 我局', en: 'what the unit calls itself, such as 我局' },
  letterhead: { zh: '要红头', en: 'draw a red head' },
  keysMeaning: {
    zh: '中文还是英文键名，默认随 --lang',
    en: 'Chinese or English keys; those of --lang if left out',
  },
  valueEmpty: phrase<{ flag: string }>({
    zh: ({ flag }) => `${flag} 后面是空的`,
    en: ({ flag }) => `${flag} is empty`,
  }),
  yearOutOfRange: phrase<{ first: number; last: number; year: string }>({
    zh: ({ first, last, year }) => `--year 应为四位数的年份，从 ${first} 到 ${last}，现为“${year}”`,
    en: ({ first, last, year }) => `--year takes a year from ${first} to ${last}, not "${year}"`,
  }),
  cancelled: { zh: '已取消，没有新建文件\n', en: 'cancelled; nothing was written\n' },
});
