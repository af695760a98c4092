import type { Rule } from '../../rule.ts';

/** What only a document has that goes out: such a one has a date. */
const ISSUED = ['letterhead', 'number', 'addressee', 'copyTo', 'printedOn'] as const;

export const documentDateMissing: Rule<'document-date-missing'> = {
  code: 'document-date-missing',
  documents: ['situation-report'],
  check({ document }, at) {
    if (!document || 'date' in document || !ISSUED.some((key) => document[key] !== undefined)) return;
    at.reportWhole(['document'], {}, 'date');
  },
};
