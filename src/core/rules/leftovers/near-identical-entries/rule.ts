import { areToDiffer, isInRules } from '../../../prose/are-to-differ.ts';
import { kindOf, listOf } from '../../../prose/entries.ts';
import { plainForm } from '../../../prose/plain-form.ts';
import type { Prose } from '../../../prose/prose.ts';
import type { Rule } from '../../rule.ts';
import { withoutEmptyWords } from '../alike/empty-words.ts';
import type { words } from './words.ts';

/** In characters: an entry without its empty words must still say something. */
const LEAST = 6;

export const rule: Rule<typeof words> = {
  code: 'near-identical-entries',
  check(_unit, at, { texts }) {
    const seen = new Map<string, Prose>();
    for (const text of texts) {
      if (!isListed(text)) continue;
      const says = withoutEmptyWords(plainForm(text.value));
      if (says.length < LEAST) continue;
      const key = `${isInRules(text.path) ? listOf(text) : kindOf(text)} ${says}`;
      const first = seen.get(key);
      if (!first) seen.set(key, text);
      else if (areToDiffer(first.path, text.path) && plainForm(first.value) !== plainForm(text.value))
        at.reportPart(text.path, [0, text.value.trimEnd().length], { line: at.line(first.path) });
    }
  },
};

/** Whether a text is an entry of a list, or part of one. */
const isListed = ({ role, path }: Prose): boolean =>
  (role === 'text' || role === 'item' || role === 'phrase') && path.some((step) => typeof step === 'number');
