import { unitKeys } from '../../../generated/keys.ts';
import { leftOutBy } from '../../../unit/forms.ts';
import { recordOf } from '../../../unit/kinds/kinds.ts';
import { officialDocuments } from '../../../unit/official-documents.ts';
import { isUnsound } from '../../../unit/sound.ts';
import { nameOf } from '../../../wording/place-name.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'element-not-in-form',
  check(unit, at) {
    for (const { kind, path, document } of officialDocuments(unit)) {
      if (isUnsound(document, 'form')) continue;
      const form = document.form ?? recordOf(kind).form ?? 'general';
      for (const [element, clause] of leftOutBy(form)) {
        // A value of false asks for nothing to be printed.
        if (!document[element]) continue;
        const { key, zh } = nameOf(unitKeys, [...path, element]);
        at.report([...path, element], { key, zh, form, clause, isAsked: document.form !== undefined });
      }
    }
  },
};
