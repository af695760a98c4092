import { quotedIn } from '../../prose/quoted.ts';
import type { Rule } from '../../rule.ts';

/** What tells a year from a number of years: the apostrophe before it, or a month, a season, 度 behind it. */
const AFTER =
  '(?=\\d{1,2}月(?:\\d{1,2}[日号]|份|底|初|中旬|上旬|下旬|以来)|上半年|下半年|年初|年底|度(?!过)|第?[一二三四]季度)';
const IN_FIGURES = new RegExp(`(?<![\\d.\\-—–～~])(?:([‘’'])(\\d\\d)(?=年)|(\\d\\d)(?=年${AFTER}))`, 'g');
const IN_CHINESE =
  /(?<![一二三四五六七八九〇○零OoＯｏ0０十百第近])([一二三四五六七八九][一二三四五六七八九〇])(?=年(?:度(?!过)|[一二三四五六七八九十]{1,2}月(?!有余)))/g;

/** Behind these it is a number of years. */
const SPAN = /(近|过去|前|后|第|这|满|历时|历经|达|超|约|余|过|共|期|龄|至|到|和|、)$/;

const DIGITS = '〇一二三四五六七八九';

export const shortYear: Rule<'short-year'> = {
  code: 'short-year',
  check({ year: reported }, at, { texts }) {
    for (const { value, path, role } of texts) {
      if (!['text', 'item', 'phrase', 'heading'].includes(role) || !value.includes('年')) continue;
      const isQuoted = quotedIn(value);
      for (const { index, 0: written, 1: apostrophe = '', 2: marked, 3: bare } of value.matchAll(
        IN_FIGURES,
      )) {
        if (bare !== undefined && (isQuoted(index) || SPAN.test(value.slice(Math.max(0, index - 2), index))))
          continue;
        tell(index, written, marked ?? bare ?? '', apostrophe !== '‘' || value[index + 3] !== '’');
      }
      for (const { index, 0: written } of value.matchAll(IN_CHINESE)) {
        if (isQuoted(index)) continue;
        tell(index, written, [...written].map((it) => DIGITS.indexOf(it)).join(''), true);
      }

      function tell(from: number, written: string, digits: string, isYear: boolean): void {
        if (!isYear) return;
        const year = 2000 + Number(digits);
        const right = `${year}`;
        // Near the year that is told of, the century is not in doubt.
        const isCertain = reported !== undefined && Math.abs(year - reported) <= 15;
        at.reportPart(
          path,
          [from, from + written.length],
          { written, right: isCertain ? right : undefined },
          isCertain ? { text: right } : undefined,
        );
      }
    }
  },
};
