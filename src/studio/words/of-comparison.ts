import { computed } from '@preact/signals';
import { inLanguage, phrase, phrases } from '../../core/wording/phrase.ts';
import { language } from './spoken.ts';

/** What is said of a .docx that somebody edited. */
const comparisonWords = phrases({
  compare: { zh: '与改过的 Word 文档对照…', en: 'Compare with an edited .docx …' },
  title: phrase<{ file: string }>({
    zh: ({ file }) => `${file} 与这里的不同`,
    en: ({ file }) => `How ${file} differs`,
  }),
  count: phrase<{ count: number; comments: number }>({
    zh: ({ count, comments }) => `${count} 处不同${comments > 0 ? `，${comments} 条批注` : ''}`,
    en: ({ count, comments }) => {
      const several = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
      return `${several(count, 'difference')}${comments > 0 ? `, ${several(comments, 'comment')}` : ''}`;
    },
  }),
  tracked: { zh: '修订按接受后的样子算。', en: 'Tracked changes are taken as accepted.' },
  same: { zh: '文字没有不同。', en: 'The texts are the same.' },
  openFirst: {
    zh: '先打开单位的 .yaml 文件，再把 Word 文档拖进来对照。',
    en: "Open the unit's .yaml file first, then drop the .docx to compare.",
  },
  refused: { zh: '文件还有错误，改正后才能对照。', en: 'There are errors: mend them first, then compare.' },
  place: { zh: '位置', en: 'Place' },
  here: { zh: '这里生成的', en: 'As it is here' },
  there: { zh: 'Word 文档里的', en: 'In the .docx' },
  takeOver: { zh: '写进文件', en: 'Take over' },
  takeOverOf: phrase<{ place: string }>({
    zh: ({ place }) => `${place}写进文件`,
    en: ({ place }) => `Take over ${place}`,
  }),
  taken: { zh: '已写进文件，可以撤销', en: 'Taken over; undo goes back' },
  notTaken: {
    zh: '这一处不能自动写进文件：不是文件里的原话，或者有几处都可能。请在表单里改。',
    en: 'This cannot be taken over by itself: no value of the file says it, or several do. Change it in the form.',
  },
  removed: { zh: '删去', en: 'removed' },
  added: { zh: '加上', en: 'added' },
  none: { zh: '（没有）', en: '(none)' },
  paragraph: phrase<{ number: number }>({
    zh: ({ number }) => `正文第 ${number} 段`,
    en: ({ number }) => `paragraph ${number}`,
  }),
  header: phrase<{ number: number }>({
    zh: ({ number }) => `页眉第 ${number} 段`,
    en: ({ number }) => `header ${number}`,
  }),
  footer: phrase<{ number: number }>({
    zh: ({ number }) => `页脚第 ${number} 段`,
    en: ({ number }) => `footer ${number}`,
  }),
  note: phrase<{ number: number }>({
    zh: ({ number }) => `脚注第 ${number} 段`,
    en: ({ number }) => `note ${number}`,
  }),
  box: phrase<{ number: number }>({
    zh: ({ number }) => `文本框第 ${number} 段`,
    en: ({ number }) => `text box ${number}`,
  }),
  cell: phrase<{ table: number; row: number; column: number }>({
    zh: ({ table, row, column }) => `表 ${table} 第 ${row} 行第 ${column} 列`,
    en: ({ table, row, column }) => `table ${table}, row ${row}, column ${column}`,
  }),
  comments: { zh: '批注', en: 'Comments' },
});

/** The same in the reader's language. */
export const saidOfComparison = computed(() => inLanguage(comparisonWords, language.value));
