import { chineseKind, keyOfKind, recordOf } from '../../../unit/kinds/kinds.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'document-part-missing',
  check(unit, at, { documents }) {
    for (const kind of documents) {
      const key = keyOfKind(kind);
      // A letter can be drawn from the report alone.
      if (key === undefined || recordOf(kind).brings || key in unit) continue;
      at.reportMissing(key, { key, zh: chineseKind(kind) });
    }
  },
};
