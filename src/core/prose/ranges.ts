/** A range between two figures: 3～5个, 10%-20%, 2024—2026年. */
export interface FigureRange {
  readonly from: number;
  readonly to: number;
  readonly first: string;
  /** The text between the first figure and the mark, mostly empty. */
  readonly firstUnit: string;
  readonly mark: string;
  readonly markFrom: number;
  readonly second: string;
  readonly secondUnit: string;
  /** Whether its ends are points in time or in an order: 2024—2026年, 第3—5条. */
  readonly points: boolean;
}

/** Marks typed instead of ～ and — (GB/T 15834-2011, 4.13; GB/T 15835-2011, 5.1.3). */
export const WRONG_RANGE_MARK = /^[-–－﹣‐‑−~∼〜˜]$/;

const UNITS = [
  ...['%', '％', '‰', '万', '亿', '℃'],
  ...['人次', '人', '名', '个', '次', '天', '日', '周', '月', '学年', '年度', '年', '小时', '分钟', '时'],
  ...[
    '元',
    '件',
    '份',
    '户',
    '家',
    '项',
    '条',
    '平方米',
    '公里',
    '千米',
    '厘米',
    '毫米',
    '米',
    '吨',
    '公斤',
    '千克',
  ],
  ...['岁', '级', '期', '场', '篇', '台', '辆', '处', '倍', '亩', '页', '层', '学时', '课时', '度'],
];
const UNIT = UNITS.join('|');
const FIGURE = '\\d{1,8}(?:\\.\\d{1,4})?';
const MARK = '[-–－﹣‐‑−~∼〜˜～—至到]';

/** The figure must not be part of a number, of a standard's name or of a code. */
const RANGE = new RegExp(
  `(?<![\\dA-Za-z.\\-–—/～~]|[A-Za-z] )(${FIGURE})(${UNIT})?(${MARK})(${FIGURE})(${UNIT})(?!—)`,
  'g',
);
const CLOCK = /(?<![\d:：-])(\d{1,2}[:：]\d\d)([-–－﹣‐‑−~∼〜˜～—至到])(\d{1,2}[:：]\d\d)(?![\d:：-])/g;

/** The ranges in a text whose second figure has a unit, and those between two times of day. */
export function rangesIn(text: string): FigureRange[] {
  const ranges: FigureRange[] = [];
  for (const match of text.matchAll(RANGE)) {
    const {
      index,
      0: written,
      1: first = '',
      2: firstUnit = '',
      3: mark = '',
      4: second = '',
      5: unit = '',
    } = match;
    const before = text[index - 1] ?? '';
    if (/^0\d/.test(first) || !isPlausible(first, firstUnit, second, unit, before)) continue;
    ranges.push({
      from: index,
      to: index + written.length,
      first,
      firstUnit,
      mark,
      markFrom: index + first.length + firstUnit.length,
      second,
      secondUnit: unit,
      points: before === '第' || ['月', '日', '时', '学年', '年度'].includes(unit) || isYear(second, unit),
    });
  }
  for (const { index, 0: written, 1: first = '', 2: mark = '', 3: second = '' } of text.matchAll(CLOCK)) {
    ranges.push({
      from: index,
      to: index + written.length,
      first,
      firstUnit: '',
      mark,
      markFrom: index + first.length,
      second,
      secondUnit: '',
      points: true,
    });
  }
  return ranges.sort((a, b) => a.from - b.from);
}

const isYear = (figure: string, unit: string): boolean =>
  /^(19|20)\d\d$/.test(figure) && /^年|^学年/.test(unit);

/** Whether two figures with a mark between them are a range, not a code: 12-25日 may be a day in December. */
function isPlausible(
  first: string,
  firstUnit: string,
  second: string,
  unit: string,
  before: string,
): boolean {
  if (firstUnit !== '') return true;
  if (['年', '学年', '年度'].includes(unit))
    return isYear(first, '年')
      ? isYear(second, '年') || /^\d\d$/.test(second)
      : first.length <= 2 && second.length <= 2;
  if (unit === '月') return Number(first) <= 12 && Number(second) <= 12;
  if (unit === '日') return before === '月';
  // 第1至3% is a position and a share.
  if (/[%％‰]/.test(unit)) return before !== '第';
  return true;
}
