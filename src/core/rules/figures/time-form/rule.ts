import type { Path } from '../../../model/source.ts';
import type { Prose } from '../../../prose/prose.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** 14:30; but 3:20 after 比 is a ratio. */
const WITH_COLON = /(?<![\d:：.比例为])([01]?\d|2[0-4])[:：]([0-5]\d)(?![\d:：.])/g;
const IN_WORDS = /(?<!\d)([01]?\d|2[0-4])时([0-5]?\d)分(?!钟)/g;

const ROLES = ['text', 'item', 'phrase', 'heading'];

interface Time {
  readonly path: Path;
  readonly from: number;
  readonly written: string;
  readonly right: string;
}

export const rule: Rule<typeof words> = {
  code: 'time-form',
  check(_unit, at, { texts }) {
    const read = texts.filter(({ role }) => ROLES.includes(role));
    const withColon = timesIn(read, WITH_COLON, (hour, minute) => `${Number(hour)}时${Number(minute)}分`);
    const inWords = timesIn(read, IN_WORDS, (hour, minute) => `${hour}:${minute.padStart(2, '0')}`);
    if (withColon.length === 0 || inWords.length === 0) return;
    const fewer = withColon.length < inWords.length ? withColon : inWords;
    for (const { path, from, written, right } of fewer)
      at.reportPart(path, [from, from + written.length], { written, right }, { text: right });
  },
};

function timesIn(
  texts: readonly Prose[],
  form: RegExp,
  other: (hour: string, minute: string) => string,
): Time[] {
  return texts.flatMap(({ value, path }) =>
    [...value.matchAll(form)].map(({ index, 0: written, 1: hour = '', 2: minute = '' }) => ({
      path,
      from: index,
      written,
      right: other(hour, minute),
    })),
  );
}
