import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * The beginning of a comment that asks for a person's attention, as `rollover` and people write it. A mark, a blank or
 * nothing must follow, so that 待办件数由办公室提供 does not match.
 */
const ASKS =
  /^(待核[对实]?|待办|待补充?|待定|请核[对实]|TODO|FIXME)(?=$|[\s：:，,。；;、！!（(])[\s：:，,。；;、！!]*/u;

export const rule: Rule<typeof words> = {
  code: 'review-comment',
  check(_unit, at, { comments }) {
    for (const comment of comments) {
      const [lead, marker] = ASKS.exec(comment.text) ?? [];
      if (lead === undefined || marker === undefined) continue;
      at.reportComment(comment, marker.length, { marker, note: comment.text.slice(lead.length) });
    }
  },
};
