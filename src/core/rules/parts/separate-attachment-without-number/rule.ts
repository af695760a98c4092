import { isBindable } from '../../../model/attachment-content.ts';
import { attachments } from '../../../unit/attachments.ts';
import { isUnsound } from '../../../unit/sound.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'separate-attachment-without-number',
  check(unit, at) {
    for (const { path, attachment, document } of attachments(unit)) {
      if (attachment.bound !== false || document.number !== undefined || isUnsound(document, 'number'))
        continue;
      // An attachment that is only listed is sent along as the unit made it.
      if (attachment.content === undefined && !(attachment.file && isBindable(attachment.file))) continue;
      at.report([...path, 'bound'], {});
    }
  },
};
