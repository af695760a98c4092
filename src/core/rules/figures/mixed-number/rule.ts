import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

const UNITS = '[人元名户亩册份件字次场家吨条辆棵株余多]|平方米|个(?!百分点)|公里';
/** 4千人, 5百余户, 3万5千元; but 5千米 and 3千瓦 are units of measure. */
const PART = new RegExp(
  `(?<![\\d.第百千万亿])\\d{1,4}(?:\\.\\d{1,2})?(?:[万亿]\\d{1,4})?(?:[百千]\\d)?[十百千]万?(?=${UNITS})`,
  'g',
);
const PLAIN = /^(\d+(?:\.\d+)?)([十百千])(万?)$/;
const WITH_SIGN = /^(\d+)([万亿])(\d)([十百千])(万?)$/;
const PERCENT = /百分之(\d+(?:\.\d+)?)(?![\d.])/g;

const TIMES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

export const rule: TextRule<typeof words> = {
  code: 'mixed-number',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    for (const { index, 0: written } of value.matchAll(PART)) {
      const right = inFigures(written);
      at.report(
        index,
        index + written.length,
        { written, right },
        right === undefined ? undefined : { text: right },
      );
    }
    for (const { index, 0: written, 1: figure = '' } of value.matchAll(PERCENT)) {
      const right = `${figure}%`;
      at.report(index, index + written.length, { written, right }, { text: right });
    }
  },
};

/** 4千 is 4000, 2千万 is 2000万, 3万5千 is 3.5万, 1亿2千万 is 1.2亿; undefined if a person should work it out. */
function inFigures(written: string): string | undefined {
  const [, figure, unit = '', wan = ''] = PLAIN.exec(written) ?? [];
  if (figure !== undefined) {
    const value = Number((Number(figure) * (TIMES[unit] ?? 1)).toFixed(2));
    return Number.isInteger(value) ? `${value}${wan}` : undefined;
  }
  const [, whole, sign = '', digit, part = '', ofPart = ''] = WITH_SIGN.exec(written) ?? [];
  if (whole === undefined || (sign === '亿') !== (ofPart === '万')) return undefined;
  return `${Number((Number(whole) + (Number(digit) * (TIMES[part] ?? 1)) / 10_000).toFixed(4))}${sign}`;
}
