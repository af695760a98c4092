import { leadInAtEnd } from '../../../prose/lead-in.ts';
import type { Mend, Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** An overview that ends with the sentence with which the report continues: it would be printed twice. */
export const rule: Rule<typeof words> = {
  code: 'lead-in-twice',
  documents: ['situation-report'],
  check({ overview, document }, at) {
    // Orders and minutes do not continue with this sentence.
    if (document?.form === 'order' || document?.form === 'minutes') return;
    const span = overview === undefined ? undefined : leadInAtEnd(overview);
    if (overview === undefined || span === undefined) return;
    at.reportPart(['overview'], span, { text: overview.slice(...span) }, mendOf(overview, span));
  },
};

/**
 * Removes the sentence. No mend if it is only a part of one, which would leave a fragment, or if it is the whole
 * overview.
 */
function mendOf(overview: string, [from, to]: readonly [number, number]): Mend | undefined {
  const before = overview.slice(0, from).trimEnd();
  return /[。！？]$/.test(before) ? { text: '', part: [from, to] } : undefined;
}
