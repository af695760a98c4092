import type { Attachment, OfficialDocument, Unit } from '../generated/unit.ts';
import type { Path } from '../model/source.ts';
import { officialDocuments } from './official-documents.ts';
import type { Sound } from './sound.ts';

type AttachmentMap = Exclude<Attachment, string>;

/**
 * The attachments that say more than a title, of every document; each with its path and the elements of its document.
 */
export function* attachments(
  unit: Sound<Unit>,
): Generator<{ path: Path; attachment: Sound<AttachmentMap>; document: Sound<OfficialDocument> }> {
  for (const { path, document } of officialDocuments(unit)) {
    for (const [index, attachment] of (document.attachments ?? []).entries()) {
      if (typeof attachment !== 'object') continue;
      yield {
        path: [...path, 'attachments', index],
        attachment: attachment as Sound<AttachmentMap>,
        document,
      };
    }
  }
}
