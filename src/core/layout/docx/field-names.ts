import { fieldBookmark, type OfficialField } from '../../model/official-field.ts';
import type { Flow } from '../flow/flow.ts';
import { inlinesIn } from '../flow/inlines-in.ts';
import type { MarkedElement } from '../flow/mark.ts';

/** The bookmark of an official element. */
export interface FieldName {
  readonly name: string;
  readonly id: number;
}

/** Far from the numbers of headings' bookmarks, which begin at 1. */
const FIRST_ID = 1_000_000;

/** More than the elements of any document. */
const IDS_OF_A_PART = 10_000;

/**
 * The bookmarks by which programs find the official elements (公文域) of a file, named and numbered in the order of each of
 * its documents. A content control could say more than a bookmark, but when LibreOffice saves one, it comes back three
 * times and without its tag.
 */
export function fieldNames({ sections }: Flow): (element: MarkedElement) => FieldName {
  const names = new Map<MarkedElement, FieldName>();
  let counts = new Map<OfficialField, number>();
  let document: number | undefined;
  let id = FIRST_ID;
  for (const { part, headers, blocks } of sections) {
    if (part !== document) {
      counts = new Map();
      id = FIRST_ID + (part ?? 0) * IDS_OF_A_PART;
      document = part;
    }
    // A letter's mark is in the header of its first page.
    for (const it of inlinesIn([...(headers?.first ?? []), ...blocks])) {
      if (it.type !== 'field' || it.edge !== 'start') continue;
      const { field } = it.element;
      const number = (counts.get(field) ?? 0) + 1;
      counts.set(field, number);
      names.set(it.element, { name: fieldBookmark({ field, number, part }), id: id++ });
    }
  }
  return (element) => {
    const name = names.get(element);
    if (!name) throw new RangeError(`${element.field} ends where it does not begin`);
    return name;
  };
}
