import { unitKeys } from '../../../generated/keys.ts';
import { attachments } from '../../../unit/attachments.ts';
import { isUnsound } from '../../../unit/sound.ts';
import { nameOf } from '../../../wording/place-name.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'attachment-without-content',
  check(unit, at) {
    for (const { path, attachment } of attachments(unit)) {
      const { content } = attachment;
      if (content === undefined || isUnsound(unit, content) || (unit[content] ?? []).length > 0) continue;
      const { key, zh } = nameOf(unitKeys, [content]);
      at.report([...path, 'content'], { key, zh });
    }
  },
};
