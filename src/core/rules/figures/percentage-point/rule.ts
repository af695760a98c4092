import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** 下降3.2百分点: the measure word 个 is missing before 百分点. */
const WITHOUT_MEASURE = /(?<=\d)百分点(?![评名数明])/gu;

/** 上升5%个百分点: it must be either per cent or percentage points. */
const WITH_SIGN = /(?<=\d)[%％]个?百分点/gu;

/** 提高3个百分比: percentage points are meant. */
const RATIO =
  /(?:提高|提升|上升|增加|增长|扩大|下降|降低|减少|回落|缩小|高于|低于|高出|低)[^，。；\n]{0,12}?\d个(百分比)(?=[，。；、）\n]|左右|以上|$)/gu;

/** 合格率98.7个百分点: this is a share, not a difference, as nothing is compared. */
const SHARE = /(?:率|占比|比例|覆盖面)(?:为|达|达到|是)?\d+(?:\.\d+)?(个百分点)(?=[，。；、）\n]|以上|$)/gu;

const RISES = '提高|提升|上升|增加|增长|扩大|下降|降低|减少|回落|缩小|高出|高于|低于|高|低';

/** 去年为90%，今年为96%，提高6%; 96.5%，比去年的92.3%提高4.2%: two shares differ by percentage points. */
const DIFFERENCE = new RegExp(
  `(?<one>\\d{1,3}(?:\\.\\d{1,2})?)[%％][^。；\\n\\d]{0,20}?(?:\\d{4}年)?[^。；\\n\\d]{0,20}?(?<other>\\d{1,3}(?:\\.\\d{1,2})?)[%％][^。；\\n\\d]{0,16}?(?:${RISES})(?:了|幅度为|幅度达)?(?<by>\\d{1,3}(?:\\.\\d{1,2})?)(?<sign>[%％])(?!点|以上)`,
  'gu',
);

export const rule: TextRule<typeof words> = {
  code: 'percentage-point',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    const differences = /\d[%％].*\d[%％]/su.test(value) ? value.matchAll(DIFFERENCE) : [];
    for (const { index, 0: whole, groups = {} } of differences) {
      const { one = '', other = '', by = '', sign = '' } = groups;
      // The figures must be of one thing at two times; in 收入增长5%，利润率3% they are of two things.
      if (
        !/去年|上年|今年|本年|同期|年初|[比较由从]|[升降增减][至到为]|(?:提高|提升|上升|增加|增长|下降|降低|减少|回落)[至到为]|\d{4}年/u.test(
          whole,
        )
      )
        continue;
      if (Math.abs(Math.abs(Number(one) - Number(other)) - Number(by)) > 0.001) continue;
      const to = index + whole.length;
      at.report(to - sign.length, to, { written: sign, right: '个百分点' }, { text: '个百分点' });
    }
    if (!value.includes('百分')) return;
    for (const { index, 0: written } of value.matchAll(WITHOUT_MEASURE))
      at.report(index, index + written.length, { written, right: '个百分点' }, { text: '个百分点' });
    for (const { index, 0: written } of value.matchAll(WITH_SIGN))
      at.report(index, index + written.length, { written });
    for (const { index, 0: whole, 1: written = '' } of value.matchAll(SHARE)) {
      const to = index + whole.length;
      at.report(to - written.length, to, { written }, { text: '%' });
    }
    for (const { index, 0: whole, 1: written = '' } of value.matchAll(RATIO)) {
      const to = index + whole.length;
      at.report(to - written.length, to, { written, right: '百分点' }, { text: '百分点' });
    }
  },
};
