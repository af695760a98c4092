import { type Span, spansOf } from '../span.ts';

const CHINESE_FIGURE = '一二三四五六七八九十百千万零\\d';

/** 〇〇, ○○局, △△; but 二〇〇八 is a year, and ○ is often typed for its 〇. */
const SHAPES = new RegExp(
  `(?<![${CHINESE_FIGURE}〇○])(?:[〇○◯]{2,}|[△□◇]{2,})(?![${CHINESE_FIGURE}])(?:省|市|县|区|镇|乡|村|街道|局|委|厅|科|单位|公司|学校|医院|同志)?`,
  'gu',
);

/** ○年○月○日; a box to tick stands before a word instead: □是. */
const SHAPE_COUNT = new RegExp(
  `(?<![${CHINESE_FIGURE}〇○])[〇○◯△□](?:年|月|日|个|项|次|份|件|人|家|条|名)`,
  'gu',
);

/** 138****1234 hides digits on purpose, and ** before a note to a table is a reference. */
const STARS =
  /(?<![\d*A-Za-z])\*{2,}(?![\d*A-Za-z]|表示)(?:省|市|县|区|镇|乡|街道|局|单位|公司|学校|同志)?/gu;

/** Markdown's bold, unless the bold text could not stand alone: **市**局. */
const BOLD = /\*\*(?!省|市|县|区|镇|乡|街道|局|单位|公司|学校|同志|年|月|日|个|项|次|人)[^*\n]{1,80}\*\*/gu;

const WORDS = /(?<![A-Za-z])(?:TODO|FIXME|TBD|TBC)(?![A-Za-z])|lorem ipsum/gu;

/** Marks in the place of text to be written: 〇〇, △△, ****, TODO. */
export function marks(value: string): Span[] {
  const withoutBold = value.replace(BOLD, (it) => ' '.repeat(it.length));
  return [
    ...spansOf(withoutBold, STARS),
    ...[SHAPES, SHAPE_COUNT, WORDS].flatMap((it) => spansOf(value, it)),
  ];
}
