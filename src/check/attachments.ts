import type { Attachment, Unit } from '../generated/unit.ts';
import { DOCUMENT_KINDS, KEY_OF_KIND } from '../model/document-kind.ts';
import type { Path } from '../model/source.ts';
import type { Sound } from './sound.ts';

type AttachmentMap = Exclude<Attachment, string>;

/** The attachments of every document that say more than a title, each with its path. */
export function* attachments(unit: Sound<Unit>): Generator<{ path: Path; attachment: Sound<AttachmentMap> }> {
  for (const kind of DOCUMENT_KINDS) {
    const key = kind === 'situation-report' ? undefined : KEY_OF_KIND[kind];
    const given = (key === undefined ? unit : unit[key])?.document?.attachments ?? [];
    for (const [index, attachment] of given.entries()) {
      if (typeof attachment !== 'object') continue;
      yield {
        path: [...(key === undefined ? [] : [key]), 'document', 'attachments', index],
        attachment: attachment as Sound<AttachmentMap>,
      };
    }
  }
}
