import { attachments } from '../../../unit/attachments.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'attachment-content-and-file',
  check(unit, at) {
    for (const { path, attachment } of attachments(unit)) {
      if (attachment.content !== undefined && attachment.file !== undefined) at.report([...path, 'file'], {});
    }
  },
};
