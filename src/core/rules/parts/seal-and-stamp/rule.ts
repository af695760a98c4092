import { officialDocuments } from '../../../unit/official-documents.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'seal-and-stamp',
  check(unit, at) {
    for (const { path, document } of officialDocuments(unit))
      if (document.seal === true && document.stamp !== undefined) at.report([...path, 'stamp'], {});
  },
};
