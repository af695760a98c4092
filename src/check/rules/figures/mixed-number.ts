import type { TextRule } from '../../rule.ts';

const UNITS = '[人元名户亩册份件字次场家吨条辆棵株余多]|平方米|个(?!百分点)|公里';
/** 4千人, 5百余户, 3万5千元; but 5千米, 3千瓦 are units of measure. */
const PART = new RegExp(
  `(?<![\\d.第])(?:(\\d{1,4})([万亿]))?(\\d{1,4}(?:\\.\\d{1,2})?)([十百千])(万?)(?=${UNITS})`,
  'g',
);
const PERCENT = /百分之(\d+(?:\.\d+)?)(?![\d.])/g;

const TIMES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

export const mixedNumber: TextRule<'mixed-number'> = {
  code: 'mixed-number',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    for (const match of value.matchAll(PART)) {
      const { index, 0: written, 1: high, 2: sign = '', 3: low = '', 4: unit = '', 5: wan = '' } = match;
      const right = high === undefined ? below(low, unit, wan) : above(high, sign, low, unit, wan);
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

/** 4千 is 4000, 1.5千 is 1500, 2千万 is 2000万. */
function below(low: string, unit: string, wan: string): string | undefined {
  const value = Number((Number(low) * (TIMES[unit] ?? 1)).toFixed(2));
  return Number.isInteger(value) ? `${value}${wan}` : undefined;
}

/** 3万5千 is 3.5万, 1亿2千万 is 1.2亿. */
function above(high: string, sign: string, low: string, unit: string, wan: string): string | undefined {
  const part = Number(low) * (TIMES[unit] ?? 1);
  if (!/^\d$/.test(low) || (sign === '亿') !== (wan === '万')) return undefined;
  return `${Number((Number(high) + part / 10_000).toFixed(4))}${sign}`;
}
