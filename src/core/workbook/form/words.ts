import type { CellKind } from '../values.ts';

/** Marks the heading of a required field. */
export const REQUIRED_MARK = '*';

/** Marks the heading of last year's column. */
export const LAST_YEAR_MARK = '（上年）';

/** The name of the sheet with the instructions. */
export const HELP_SHEET = '填表说明';

/** The texts of the form that are not in the schema, in one language. */
export interface FormWords {
  readonly title: string;
  /** The title of a form that is filled in. */
  titleOf(about: { readonly name: string; readonly year: number; readonly subject: string }): string;
  readonly item: string;
  readonly answer: string;
  readonly lastYear: string;
  readonly explanation: string;
  /** How to write several texts into one cell. */
  readonly lines: string;
  readonly paragraphs: string;
  readonly ids: string;
  readonly owner: string;
  /** The instructions on the first sheet. */
  help(about: FormAbout): readonly string[];
  example(example: string): string;
  /** The message of a spreadsheet for a wrong input. */
  wanted(what: CellKind): string;
  /** The message of a spreadsheet for an input in last year's column. */
  readonly keepOut: string;
}

/** Facts about a form, for its instructions. */
export interface FormAbout {
  /** Its title; by default the general title of forms. */
  readonly title?: string | undefined;
  /** The past year, for a form for the next year. */
  readonly lastYear?: number | undefined;
  /** Whether it was written from a file. */
  readonly isFilled: boolean;
  /** The parts without a sheet in the form, by their Chinese keys. */
  readonly leftOut: readonly string[];
  /** Those of them that the file has data for. */
  readonly keptKeys: readonly string[];
}

/** The texts by language; names of sheets and headings are Chinese in both. */
export const FORM_WORDS: Readonly<Record<'zh' | 'en', FormWords>> = {
  zh: {
    title: '责任制落实情况填报表',
    titleOf: ({ name, year, subject }) => `${name}${year}年度${subject}填报表`,
    item: '项目',
    answer: '填写',
    lastYear: '上年',
    explanation: '说明',
    lines: '几条写在一格里，一条一行（Alt+Enter 换行）。',
    paragraphs: '几段的，一段一行（Alt+Enter 换行）。',
    ids: '几个编号用顿号隔开。',
    owner: '与工作表里写的一样，从列表中选。',
    help: ({ lastYear, isFilled, leftOut, keptKeys }) => [
      '一张工作表填一部分内容，从“基本情况”填起。带 * 的必须填；没有的空着，整张没有的不用管。',
      ...(lastYear === undefined
        ? ['填在白色的格子里；灰色的是说明和例子，不读入。']
        : [
            `填在白色的格子里。深灰的“上年”各栏是${lastYear}年的内容，只供参照，不读入；浅灰的是说明。`,
            '不随年度变化的已经照上年填好，核对后改动；随年度变化的空着，照今年的填。不要的一行整行删去。',
          ]),
      '几段文字写在一格里的，一段一行；几条内容写在一格里的，一条一行。Alt+Enter 换行。',
      '能选的从列表里选；日期写 2026-6-5；数字只写数，单位不写。',
      '问题的编号自己定，不要重复，如 P1；整改按编号对应问题，几个编号用顿号隔开，如 P1、P2。',
      '行可以增删、调换次序，报告里的次序和表里的一样。工作表的名称和表头不要改。',
      keptKeys.length === 0
        ? `表里没有${leftOut.join('、')}：这些在 YAML 文件里写。`
        : `表里没有${leftOut.join('、')}。文件里已有的（${keptKeys.join('、')}）导入时原样保留。`,
      isFilled && lastYear === undefined
        ? '填好以后，运行 report import 填报表.xlsx --into 原来的 YAML 文件：先列出改动，问过再写。'
        : '填好以后，运行 report import --new 填报表.xlsx：有填得不对的，会说明是哪张工作表的哪一格。',
    ],
    example: (it) => `例：${it}`,
    wanted: (what) => {
      if (what.kind === 'choice') return `从列表中选择：${what.choices.join('、')}`.slice(0, 255);
      if (what.kind === 'yes-or-no') return '选择是或者否';
      if (what.kind === 'date') return '写日期，如 2026-6-5';
      if (what.kind === 'percent') return '写 0% 到 100%';
      return what.kind === 'number' ? '只写数字，单位不写' : '';
    },
    keepOut: '这是上年的内容，只供参照。今年的写在左边一栏。',
  },
  en: {
    title: 'Form for the yearly report',
    titleOf: () => 'Form for the yearly report',
    item: '项目 / item',
    answer: '填写 / answer',
    lastYear: '上年 / last year',
    explanation: '说明 / explanation',
    lines: 'Several go into one cell, a line each (Alt+Enter).',
    paragraphs: 'Each line is a paragraph (Alt+Enter).',
    ids: 'Several ids are parted by 、',
    owner: 'As it stands on the sheet: choose from the list.',
    help: ({ lastYear, isFilled, leftOut, keptKeys }) => [
      'Each sheet is a part of the report; begin with 基本情况. What is marked * must be filled in; leave empty what there is not.',
      ...(lastYear === undefined
        ? ['Fill in the white cells; what is grey explains, and is not read.']
        : [
            `Fill in the white cells. The dark grey columns (上年) show what was said for ${lastYear}, and are not read; what is light grey explains.`,
            'What does not change with the year is filled in as last year: look at it. What does is empty. Delete rows that are not wanted.',
          ]),
      'In a cell of text each line is a paragraph; in a cell that takes several texts each line is one (Alt+Enter).',
      'Choose from the lists where there are some; write dates as 2026-6-5, and numbers without their unit.',
      'Problems have ids of your own, such as P1, none of them twice; measures name the problems that they answer: P1、P2.',
      'Rows may be added, deleted and moved: the report follows their order. Leave the names of sheets and the headings as they are.',
      keptKeys.length === 0
        ? `The form has no ${leftOut.join(', ')}: these are written in YAML.`
        : `The form has no ${leftOut.join(', ')}. What the file has of them (${keptKeys.join(', ')}) is kept as it is.`,
      isFilled && lastYear === undefined
        ? 'Then run report import 填报表.xlsx --into the YAML file: it shows the changes, and asks before it writes.'
        : 'Then run report import --new 填报表.xlsx: what is wrong is told with its sheet and cell.',
    ],
    example: (it) => `Such as: ${it}`,
    wanted: (what) => {
      if (what.kind === 'choice') return `Choose from the list: ${what.choices.join(', ')}`.slice(0, 255);
      if (what.kind === 'yes-or-no') return 'Choose 是 (yes) or 否 (no)';
      if (what.kind === 'date') return 'Write a date, such as 2026-6-5';
      if (what.kind === 'percent') return 'Write 0% to 100%';
      return what.kind === 'number' ? 'Write just a number, without a unit' : '';
    },
    keepOut: "This shows last year's. Write this year's into the cell on the left.",
  },
};
