import type { OfficialDocument, Organisation } from '../../generated/unit.ts';
import type { Document } from '../../model/document.ts';
import { listOf, textOf } from '../../template/values.ts';
import { withoutEnd } from '../../template/wording/punctuation.ts';
import { headOf } from './head.ts';

/** What stands around the text of a document as it is given: 版头, 主送机关, 附注 and 版记. */
export function officialElements(
  document: OfficialDocument,
  organisation: Organisation,
): Pick<Document, 'head' | 'addressees' | 'note' | 'record'> {
  return {
    head: headOf(document, organisation),
    addressees: textsOf(document.addressee),
    ...(document.note && { note: document.note.trim().replace(/^[（(]([\s\S]*)[）)]$/, '$1') }),
    record: {
      copyTo: textsOf(document.copyTo),
      ...(document.printedBy && { printedBy: document.printedBy }),
      ...(document.printedOn && { printedOn: document.printedOn }),
    },
  };
}

/** A text or a list of texts, each without a mark at its end. */
function textsOf(value: unknown): string[] {
  return listOf(value)
    .map((it) => withoutEnd(textOf(it)).replace(/[：:]$/, ''))
    .filter((it) => it !== '');
}
