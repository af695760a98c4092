import { followsOpenQuote, pairsOf } from '../../../prose/pairs.ts';
import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * The marks of a pair within a pair of the same kind (GB/T 15834-2011, 4.8.3.4 and 4.15.3.5); the standard has no third
 * level of 书名号.
 */
const INNER: Readonly<Record<string, string>> = { '《': '〈〉', '“': '‘’', '‘': '“”' };

export const rule: TextRule<typeof words> = {
  code: 'wrong-nesting',
  roles: WORDED,
  checkText({ value }, at) {
    const { pairs, crossed, turned } = pairsOf(value);
    for (const { open, close, within, isQuoted } of pairs) {
      const mark = value[open] as string;
      const isOuterSingle = mark === '‘' && !isQuoted && !followsOpenQuote(value, open);
      if (within !== mark && !isOuterSingle) continue;
      const [first, last] = INNER[mark] ?? '';
      if (!first || !last || value[close] !== CLOSES[mark]) continue;
      at.report(
        open,
        open + 1,
        { marks: `${mark}${value[close]}`, right: `${first}${last}`, is: isOuterSingle ? 'outer' : 'inner' },
        { text: first, also: [{ text: last, part: [close, close + 1] }] },
      );
    }
    const isTurned = new Set(turned);
    for (const index of crossed)
      if (!isTurned.has(index))
        at.report(index, index + 1, { marks: value[index] as string, right: '', is: 'crossed' });
  },
};

const CLOSES: Readonly<Record<string, string>> = { '《': '》', '“': '”', '‘': '’' };
