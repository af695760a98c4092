import { leadInAtEnd } from '../../../prose/lead-in.ts';
import type { Mend, Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** An overview that ends as the report goes on: the sentence stands twice then. */
export const rule: Rule<typeof words> = {
  code: 'lead-in-twice',
  documents: ['situation-report'],
  check({ overview, document }, at) {
    // Orders and minutes are no reports, and do not go on so.
    if (document?.form === 'order' || document?.form === 'minutes') return;
    const span = overview === undefined ? undefined : leadInAtEnd(overview);
    if (overview === undefined || span === undefined) return;
    at.reportPart(['overview'], span, { text: overview.slice(...span) }, mendOf(overview, span));
  },
};

/** Takes the sentence away. What it is only a part of would be left a fragment, and an overview of nothing else empty. */
function mendOf(overview: string, [from, to]: readonly [number, number]): Mend | undefined {
  const before = overview.slice(0, from).trimEnd();
  return /[。！？]$/.test(before) ? { text: '', part: [from, to] } : undefined;
}
