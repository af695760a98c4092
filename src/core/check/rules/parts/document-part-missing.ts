import { CHINESE_KINDS, KEY_OF_KIND } from '../../../model/document-kind.ts';
import type { Rule } from '../../rule.ts';

export const documentPartMissing: Rule<'document-part-missing'> = {
  code: 'document-part-missing',
  documents: ['provisions', 'opinions', 'rules'],
  check(unit, at, { documents }) {
    for (const kind of documents) {
      // A letter is drawn from the report, whether it has a part of its own or not.
      if (kind === 'situation-report' || kind === 'letter' || KEY_OF_KIND[kind] in unit) continue;
      at.reportMissing(KEY_OF_KIND[kind], { key: KEY_OF_KIND[kind], zh: CHINESE_KINDS[kind] });
    }
  },
};
