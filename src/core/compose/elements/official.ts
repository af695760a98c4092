import type { Attendance, Document } from '../../document/document.ts';
import type { OfficialDocument, Organisation } from '../../generated/unit.ts';
import { listOf, textOf } from '../../template/values.ts';
import { withoutEnd } from '../../template/wording/punctuation.ts';
import { headOf } from './head.ts';

/**
 * The elements around a document's text: 版头, 主送机关, attendance, 附注 and 版记; and the document's form.
 *
 * @param document the elements that its form prints
 */
export function officialElements(
  document: OfficialDocument,
  organisation: Organisation,
): Pick<Document, 'form' | 'head' | 'addressees' | 'attendance' | 'note' | 'record'> {
  const { form } = document;
  const attendance = attendanceOf(document.attendance);
  return {
    ...(form && { form }),
    head: headOf(document, organisation),
    addressees: textsOf(document.addressee),
    ...(attendance.length > 0 && { attendance }),
    ...(document.note && { note: document.note.trim().replace(/^[（(]([\s\S]*)[）)]$/, '$1') }),
    record: {
      copyTo: textsOf(document.copyTo),
      ...(document.printedBy && { printedBy: document.printedBy }),
      ...(document.printedOn && { printedOn: document.printedOn }),
    },
  };
}

function attendanceOf(attendance: OfficialDocument['attendance'] = {}): Attendance[] {
  const lists = [
    { label: '出席', people: textsOf(attendance.present) },
    { label: '请假', people: textsOf(attendance.absent) },
    { label: '列席', people: textsOf(attendance.observers) },
  ] as const;
  return lists.filter(({ people }) => people.length > 0);
}

/** A text or a list of texts, each without a mark at its end. */
function textsOf(value: unknown): string[] {
  return listOf(value)
    .map((it) => withoutEnd(textOf(it)).replace(/[：:]$/, ''))
    .filter((it) => it !== '');
}
