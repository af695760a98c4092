import { WORDED } from '../../../prose/prose-roles.ts';
import { apartFrom, spansOf } from '../../../prose/span.ts';
import type { FurtherMend, TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** The half-width form of a full-width letter or mark. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0));

/** These are certain without their context: letters, the point of a decimal, the marks of a web address. */
const LETTERS = /[Ａ-Ｚａ-ｚ]+/g;
/** Not after a number that begins a line: 3．10种 is the third entry. */
const DECIMAL = /(?<=\d)(?<!^[ 　]*\d{1,2})．(?=\d)/gm;
const ADDRESS = /(?<=\b(?:https?|ftp))：[/／]{2}/g;
const HYPHEN = /(?<=[A-Za-z])－(?=[A-Za-z\d])/g;

/** Thousands: one to three digits, then groups of three. */
const THOUSANDS = /(?<![\d，,.])\d{1,3}(?:，\d{3})+(?![\d，])/g;

const CLOCK = '(?:[01]?\\d|2[0-3])：[0-5]\\d(?!\\d)';

/** A time at one end of a range whose ends differ in form: 9:30至11：00. */
const EITHER_CLOCK = '(?:[01]?\\d|2[0-3])[：:][0-5]\\d(?!\\d)';

/** A range of two times, which is unambiguous. */
const TIMES = new RegExp(`(?<![\\d：:])${EITHER_CLOCK}(?:[至到—～~－-]{1,2}${EITHER_CLOCK})+`, 'gu');

/** A single time whose context shows that it is one; in 附件1：30份 the mark is right. */
const TIME = new RegExp(
  `(?:(?<=[日午晨晚间天])|(?<=(?<![等大小低高多少优])于)|(?<=(?<![存所现])在))${CLOCK}|(?:(?<=[至到前后，。；（—～-])|^)${CLOCK}(?=$|[至到开起前后左许，、。；）—～-])`,
  'gmu',
);

/** Two figures that look like a time, not after a word that takes a ： itself: 附件1：30份. */
const LIKE_A_TIME = new RegExp(`(?<![\\d：件表图例比附第])${CLOCK}(?!：)`, 'gu');

/** A ratio that is named as such. */
const RATIO = /(?<=(?:比例|比率|之比|比值|配比|占比|比分)[为是达约]{0,2})\d+(?:\.\d+)?(：)\d+/g;

export const rule: TextRule<typeof words> = {
  code: 'full-width-in-latin',
  roles: WORDED,
  checkText({ value }, at) {
    const report = (from: number, mark: string) =>
      at.report(from, from + mark.length, { mark, half: halfWidth(mark) }, { text: halfWidth(mark) });
    for (const pattern of [LETTERS, DECIMAL, ADDRESS, HYPHEN])
      for (const { index, 0: found } of value.matchAll(pattern)) report(index, found);
    for (const { index, 0: found } of value.matchAll(THOUSANDS))
      for (const comma of found.matchAll(/，/g)) report(index + comma.index, '，');
    const times = spansOf(value, TIMES).filter((it) => value.slice(...it).includes('：'));
    for (const [from, to] of times) {
      // Both ends of a range get the same form.
      const [first = from, ...others] = spansOf(value.slice(from, to), /：/g).map(([at]) => from + at);
      const also = others.map((it): FurtherMend => ({ text: ':', part: [it, it + 1] }));
      at.report(first, first + 1, { mark: '：', half: ':' }, { text: ':', also });
    }
    const single = spansOf(value, TIME);
    // If one time is certain, everything else that looks like a time is one: no text should be left with both forms.
    const all = times.length + single.length > 0 ? spansOf(value, LIKE_A_TIME) : single;
    for (const [from, to] of apartFrom(all, times)) report(from + value.slice(from, to).indexOf('：'), '：');
    for (const { index, 0: found } of value.matchAll(RATIO)) report(index + found.indexOf('：'), '：');
  },
};
