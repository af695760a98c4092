import { type ISectionOptions, Paragraph, type Table, TextRun, XmlComponent } from 'docx';
import { fieldBookmark, type OfficialField } from '../../model/official-field.ts';

/** A marked element; the name and number of its bookmark are set when its file is known. */
interface Marked {
  readonly field: OfficialField;
  name: string;
  id: number;
}

/** One end of a bookmark around an element. */
class FieldMark extends XmlComponent {
  readonly #element: 'w:bookmarkStart' | 'w:bookmarkEnd';
  readonly marked: Marked;

  constructor(element: 'w:bookmarkStart' | 'w:bookmarkEnd', marked: Marked) {
    super(element);
    this.#element = element;
    this.marked = marked;
  }

  get isStart(): boolean {
    return this.#element === 'w:bookmarkStart';
  }

  override prepForXml(): Record<string, object> {
    const { id, name } = this.marked;
    return { [this.#element]: { _attr: { ...(this.isStart && { 'w:name': name }), 'w:id': id } } };
  }
}

/** The library's types do not allow the marks of bookmarks alone. */
function marksOf(field: OfficialField): [TextRun, TextRun] {
  const marked: Marked = { field, name: fieldBookmark({ field, number: 1 }), id: FIRST_ID };
  const mark = (element: 'w:bookmarkStart' | 'w:bookmarkEnd') =>
    new FieldMark(element, marked) as unknown as TextRun;
  return [mark('w:bookmarkStart'), mark('w:bookmarkEnd')];
}

/**
 * Marks an element of an official document (公文域) by a bookmark around its text, so that a program can find it. A
 * content control could say more, but when LibreOffice saves one, it comes back three times and without its tag.
 *
 * @param content the content of the element alone, without 签发人： in front or brackets around it
 */
export function officialField(field: OfficialField, content: string | readonly TextRun[]): TextRun[] {
  const [start, end] = marksOf(field);
  return [start, ...(typeof content === 'string' ? [new TextRun(content)] : content), end];
}

/** The same for an element of several paragraphs and tables, which are marked in place. */
export function officialFieldOver(
  field: OfficialField,
  blocks: readonly (Paragraph | Table)[],
): (Paragraph | Table)[] {
  const first = blocks[0];
  const last = blocks.at(-1);
  const lastParagraph = last && [last, ...partsOf(last)].findLast((it) => it instanceof Paragraph);
  if (!first || !lastParagraph) return [...blocks];
  const [start, end] = marksOf(field);
  lastParagraph.addChildElement(end);
  if (!(first instanceof Paragraph)) return [start as unknown as Paragraph, ...blocks];
  first.addRunToFront(start);
  return [...blocks];
}

/** Far from the numbers of headings' bookmarks, which begin at 1. */
const FIRST_ID = 1_000_000;

/** More than the elements of any document. */
const IDS_OF_A_PART = 10_000;

/**
 * Gives the marked elements of a document the names and numbers of their bookmarks, in the order of the document.
 *
 * @param part the document's number in its volume, from 1; undefined for a document by itself
 */
export function withFieldNames(sections: readonly ISectionOptions[], part?: number): ISectionOptions[] {
  const counts = new Map<OfficialField, number>();
  let id = FIRST_ID + (part ?? 0) * IDS_OF_A_PART;
  for (const section of sections)
    for (const child of blocksOf(section))
      for (const it of [child, ...partsOf(child)]) {
        if (!(it instanceof FieldMark && it.isStart)) continue;
        const { marked } = it;
        const number = (counts.get(marked.field) ?? 0) + 1;
        counts.set(marked.field, number);
        marked.name = fieldBookmark({ field: marked.field, number, part });
        marked.id = id++;
      }
  return [...sections];
}

/** The parts of a section that can have marks, in reading order. A letter's mark is in the header of its first page. */
function* blocksOf({ headers, children }: ISectionOptions): Generator<object> {
  yield* headers?.first?.options.children ?? [];
  yield* children;
}

/** The components inside a component, in the order in which they are written; the library does not expose them. */
function* partsOf(component: object): Generator<XmlComponent> {
  const { root } = component as { root?: unknown };
  if (!Array.isArray(root)) return;
  for (const it of root) {
    if (!(it instanceof XmlComponent)) continue;
    yield it;
    yield* partsOf(it);
  }
}
