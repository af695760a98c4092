import { quotedIn } from '../../../prose/quoted.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** What shows that two digits are a year and not a number of years: a month, a season, or 度 after them. */
const AFTER =
  '\\d{1,2}月(?:\\d{1,2}[日号]|份|底|初|中旬|上旬|下旬|以来)|上半年|下半年|年初|年底|度(?!过)|第?[一二三四]季度';
const IN_FIGURES = new RegExp(`(?<![\\d.\\-—–～~])\\d\\d(?=年(?:${AFTER}))`, 'g');
/** If the apostrophe is a ’, the rules on pairs of marks report it. */
const WITH_APOSTROPHE = /'\d\d(?=年)/g;
/** 二三年度 may mean two or three years, but 二三年三月 is a year. */
const IN_CHINESE =
  /(?<![一二三四五六七八九〇○零OoＯｏ0０十百第近])(?:[一二三四五六七八九][一二三四五六七八九〇](?=年[一二三四五六七八九十]{1,2}月(?!有余))|(?!一二|二三|三四|四五|五六|六七|七八|八九|三五)[一二三四五六七八九][一二三四五六七八九〇](?=年度(?!过)))/g;

/** After these it is a number of years. */
const SPAN = /(近|过去|前|后|第|这|满|历时|历经|达|超|约|余|过|共|期|龄|至|到|和|、)$/;

const DIGITS = '〇一二三四五六七八九';

const ROLES = ['text', 'item', 'phrase', 'heading'];

export const rule: Rule<typeof words> = {
  code: 'short-year',
  check({ year: reported }, at, { texts }) {
    if (reported === undefined) return;
    for (const { value, path, role } of texts) {
      if (!ROLES.includes(role) || !value.includes('年')) continue;
      for (const { from, written, digits } of shortYearsIn(value)) {
        const year = 2000 + digits;
        // Far from the reported year, it may be a year of another century, or a number of years.
        if (year < reported - 15 || year > reported + 5) continue;
        const part = [from, from + written.length] as const;
        at.reportPart(path, part, { written, right: `${year}` }, { text: `${year}` });
      }
    }
  },
};

interface ShortYear {
  readonly from: number;
  readonly written: string;
  readonly digits: number;
}

function shortYearsIn(text: string): ShortYear[] {
  const isQuoted = quotedIn(text);
  const years: ShortYear[] = [];
  for (const { index, 0: written } of text.matchAll(IN_FIGURES)) {
    const before = text.slice(Math.max(0, index - 2), index);
    if (isQuoted(index) || SPAN.test(before) || /['‘’]$/.test(before)) continue;
    years.push({ from: index, written, digits: Number(written) });
  }
  // Two of them may be a pair of quotation marks.
  const hasOne = text.indexOf("'") === text.lastIndexOf("'");
  for (const { index, 0: written } of hasOne ? text.matchAll(WITH_APOSTROPHE) : []) {
    years.push({ from: index, written, digits: Number(written.slice(1)) });
  }
  for (const { index, 0: written } of text.matchAll(IN_CHINESE)) {
    if (isQuoted(index)) continue;
    const digits = Number([...written].map((it) => DIGITS.indexOf(it)).join(''));
    years.push({ from: index, written, digits });
  }
  return years.sort((a, b) => a.from - b.from);
}
