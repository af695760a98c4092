import { chineseFigure } from '../../../prose/chinese-figure.ts';
import type { Prose } from '../../../prose/prose.ts';
import { quotedIn } from '../../../prose/quoted.ts';
import { kindAt, WHOLE_FILE } from '../../../unit/kinds/kinds.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** Measure words for exact and large counts. 项, 条 and 个 are left out, since 二十条措施 is the name of a thing. */
const UNITS = ['人次', '人', '名', '次', '份', '件', '场', '篇', '户', '台', '辆', '处', '起', '套', '册'];
const COUNT = new RegExp(
  `(?<![一二三四五六七八九十百千万亿零两第数几上近每\\d])([一二三四五六七八九十百千万零两]{2,9})(${UNITS.join('|')})`,
  'g',
);
const IN_FIGURES = new RegExp(`\\d(${UNITS.join('|')})`, 'g');

/** 十二次会议 is the name of one meeting; 三十人以上 is a limit in a law; in 十二人民 and 十五人口 there is no count. */
const NOT_A_COUNT = /^(以上|以下|以内|制|会|全会|代表|大会|集体|全国|党代|民|口|份|义)/;

/** Below this, Chinese numerals are as good (GB/T 15835-2011, 4.3). */
const LEAST = 11;

const ROLES = ['text', 'item', 'phrase', 'heading'];

export const rule: Rule<typeof words> = {
  code: 'chinese-count',
  check(_unit, at, { texts }) {
    const report = texts.filter(isOfReport);
    const counted = new Set(
      report.flatMap(({ value }) => [...value.matchAll(IN_FIGURES)].map(([, unit = '']) => unit)),
    );
    if (counted.size === 0) return;
    for (const { value, path } of report) {
      const isQuoted = quotedIn(value);
      for (const { index, 0: written, 1: figure = '', 2: unit = '' } of value.matchAll(COUNT)) {
        const count = chineseFigure(figure);
        if (count === undefined || count < LEAST || !counted.has(unit) || isQuoted(index)) continue;
        if (NOT_A_COUNT.test(value.slice(index + written.length))) continue;
        const right = `${count}`;
        const part = [index, index + figure.length] as const;
        at.reportPart(path, part, { written: figure, right, unit }, { text: right });
      }
    }
  },
};

/** Rules, provisions and opinions write numbers as laws do. */
const isOfReport = ({ role, path }: Prose): boolean => ROLES.includes(role) && kindAt(path) === WHOLE_FILE;
