import type { CellKind } from '../values.ts';

/** What the form says beside what the schema says, in one language. */
export interface FormWords {
  readonly title: string;
  readonly item: string;
  readonly answer: string;
  readonly explanation: string;
  /** How several texts go into one cell. */
  readonly lines: string;
  example(example: string): string;
  /** What a spreadsheet says where something else was written. */
  wanted(what: CellKind): string;
}

/** The words, by language; the names of sheets and headings are Chinese in both. */
export const FORM_WORDS: Readonly<Record<'zh' | 'en', FormWords>> = {
  zh: {
    title: '责任制落实情况填报表',
    item: '项目',
    answer: '填写',
    explanation: '说明',
    lines: '几条写在一格里，一条一行（Alt+Enter 换行）。',
    example: (it) => `例：${it}`,
    wanted: (what) => {
      if (what.kind === 'choice') return `从列表中选择：${what.choices.join('、')}`.slice(0, 255);
      if (what.kind === 'yes-or-no') return '选择是或者否';
      if (what.kind === 'date') return '写日期，如 2026-6-5';
      if (what.kind === 'percent') return '写 0% 到 100%';
      return what.kind === 'number' ? '只写数字，单位不写' : '';
    },
  },
  en: {
    title: 'Form for the yearly report',
    item: '项目 / item',
    answer: '填写 / answer',
    explanation: '说明 / explanation',
    lines: 'Several go into one cell, a line each (Alt+Enter).',
    example: (it) => `Such as: ${it}`,
    wanted: (what) => {
      if (what.kind === 'choice') return `Choose from the list: ${what.choices.join(', ')}`.slice(0, 255);
      if (what.kind === 'yes-or-no') return 'Choose 是 (yes) or 否 (no)';
      if (what.kind === 'date') return 'Write a date, such as 2026-6-5';
      if (what.kind === 'percent') return 'Write 0% to 100%';
      return what.kind === 'number' ? 'Write just a number, without a unit' : '';
    },
  },
};
