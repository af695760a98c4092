import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * What a comment begins with that asks for a person's eye, as `rollover` writes them and people do; then a mark, a blank
 * or nothing, so that 待办件数由办公室提供 is a comment like any other.
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
