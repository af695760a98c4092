import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

const GROUPED = /(?<![\d.,A-Za-z])\d{1,3}(?:,\d{3})+(?![\d,])/g;
/** A number of at least four digits without separators; years and codes do not count. */
const UNGROUPED =
  /(?<![\d.,A-Za-z/:-])(?!0)\d{4,9}(?:\.\d+)?(?![\d,A-Za-z/:-])(?=[余多万亿]?[\p{Script=Han}%])(?!年|学年|号|级|届|版)/u;

const ROLES = ['text', 'item', 'phrase', 'heading'];

export const rule: Rule<typeof words> = {
  code: 'grouped-figure',
  check(_unit, at, { texts }) {
    const read = texts.filter(({ role }) => ROLES.includes(role));
    if (!read.some(({ value }) => UNGROUPED.test(value))) return;
    for (const { value, path } of read) {
      for (const { index, 0: written } of value.matchAll(GROUPED)) {
        const right = written.replaceAll(',', '');
        at.reportPart(path, [index, index + written.length], { written, right }, { text: right });
      }
    }
  },
};
