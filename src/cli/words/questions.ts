import { phrase, phrases } from '../../core/wording/phrase.ts';

export const questionWords = phrases({
  yes: { zh: '写入', en: 'yes' },
  no: { zh: '不写', en: 'no' },
  notEmpty: { zh: '请填写，不能空着', en: 'this cannot be left empty' },
  howToChoose: {
    zh: '（上下键选，回车确认，Esc 退回）',
    en: ' (arrow keys, then Enter; Esc goes back)',
  },
  newUnit: { zh: '新建一份单位文件', en: 'A new file for a unit' },
  unitName: { zh: '单位全称', en: "The unit's full name" },
  nameExample: phrase<{ name: string }>({
    zh: ({ name }) => `例如 ${name}`,
    en: ({ name }) => `such as ${name}`,
  }),
  subject: { zh: '责任制的领域', en: 'The responsibility area' },
  subjectExample: {
    zh: '例如 安全生产、网络意识形态、消防安全、保密',
    en: 'such as 安全生产, 网络意识形态, 消防安全, 保密',
  },
  year: { zh: '报告哪一年', en: 'The year reported on' },
  yearOutOfRange: phrase<{ first: number; last: number }>({
    zh: ({ first, last }) => `写四位数的年份，从 ${first} 到 ${last}`,
    en: ({ first, last }) => `write a year from ${first} to ${last}`,
  }),
  authority: { zh: '领导机构怎么称呼', en: 'What the deciding body is called' },
  selfReference: { zh: '正文里怎么称呼本单位', en: 'What the unit calls itself in the text' },
  selfReferenceExample: { zh: '例如 我局、我院、我校', en: 'such as 我局, 我院, 我校' },
  letterhead: { zh: '要不要红头', en: 'A red head' },
  noLetterhead: { zh: '不要', en: 'no' },
  withLetterhead: phrase<{ name: string }>({
    zh: ({ name }) => `要，写“${name}文件”`,
    en: ({ name }) => `yes: ${name}文件`,
  }),
});
