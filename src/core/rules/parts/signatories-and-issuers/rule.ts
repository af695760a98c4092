import { officialDocuments } from '../../../unit/official-documents.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** The keys whose names or posts are printed for each body of a joint issue, with their Chinese names. */
const PERSONS = [
  ['signatory', '签发人'],
  ['stamp', '签名章'],
] as const;

export const rule: Rule<typeof words> = {
  code: 'signatories-and-issuers',
  check(unit, at) {
    const shared = unit.document?.issuer;
    for (const { path, document } of officialDocuments(unit)) {
      const issuer = document.issuer ?? shared;
      if (!Array.isArray(issuer) || issuer.length < 2) continue;
      for (const [key, zh] of PERSONS) {
        const persons = document[key];
        if (persons === undefined) continue;
        const count = Array.isArray(persons) ? persons.length : 1;
        if (count !== issuer.length) at.report([...path, key], { key, zh, count, issuers: issuer.length });
      }
    }
  },
};
