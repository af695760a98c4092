import type { DocumentKind } from '../../../unit/kinds/kinds.ts';
import { officialDocuments } from '../../../unit/official-documents.ts';
import { isUnsound } from '../../../unit/sound.ts';
import type { Reporter, Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** Keys that only a document to be sent out has; such a document has a date. */
const ISSUED = ['letterhead', 'number', 'addressee', 'copyTo', 'printedOn'] as const;

/** Documents with conditions of their own. */
const OWN: readonly DocumentKind[] = ['situation-report', 'letter'];

export const rule: Rule<typeof words> = {
  code: 'document-date-missing',
  check(unit, at, { documents }) {
    const { document, letter } = unit;
    const isIssued = document && ISSUED.some((key) => document[key] !== undefined);
    if (documents.includes('situation-report') && isIssued && !('date' in document))
      at.reportWhole(['document'], { letter: false, unsealed: false }, 'date');
    // The others are signed only with a date, so that a seal without one would have no place.
    const others = documents.filter((it) => !OWN.includes(it));
    for (const { path, document } of officialDocuments(unit, others))
      if ((document.seal === true || document.stamp !== undefined) && !('date' in document))
        at.reportWhole(path, { letter: false, unsealed: document.stamp === undefined }, 'date');
    // A letter is always sent out. It has a mark of its own and does not use the date of the report that it
    // accompanies.
    if (!documents.includes('letter') || isUnsound(unit, 'letter')) return;
    if (letter && isUnsound(letter, 'document')) return;
    if (!(letter?.document && 'date' in letter.document)) reportLetter(letter, at);
  },
};

/** Reports it at the elements of the letter, at the letter if it has none, or for the whole file. */
function reportLetter(letter: { document?: unknown } | undefined, at: Reporter<typeof words>): void {
  const args = { letter: true, unsealed: false };
  if (!letter) at.reportMissing('letter', args);
  else if (letter.document) at.reportWhole(['letter', 'document'], args, 'date');
  else at.reportWhole(['letter'], args, 'document');
}
