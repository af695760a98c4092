import { attachments } from '../../../unit/attachments.ts';
import type { Rule } from '../../rule.ts';

export const attachmentContentAndFile: Rule<'attachment-content-and-file'> = {
  code: 'attachment-content-and-file',
  check(unit, at) {
    for (const { path, attachment } of attachments(unit)) {
      if (attachment.content !== undefined && attachment.file !== undefined) at.report([...path, 'file'], {});
    }
  },
};
