import { type ISectionOptions, Paragraph, type Table, TextRun, XmlComponent } from 'docx';
import { fieldBookmark, type OfficialField } from '../../model/official-field.ts';

/** An element that is marked; it has its bookmark's name and number once its file is known. */
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

/** The library's types do not foresee bookmarks' marks by themselves. */
function marksOf(field: OfficialField): [TextRun, TextRun] {
  const marked: Marked = { field, name: fieldBookmark({ field, number: 1 }), id: FIRST_ID };
  const mark = (element: 'w:bookmarkStart' | 'w:bookmarkEnd') =>
    new FieldMark(element, marked) as unknown as TextRun;
  return [mark('w:bookmarkStart'), mark('w:bookmarkEnd')];
}

/**
 * An element of an official document (公文域), so marked that a program finds it: by a bookmark around its text. A content
 * control would say more, but LibreOffice brings one back three times over, without its tag.
 *
 * @param content what is printed of the element alone, without 签发人： before it or brackets around it
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

/** Far from the bookmarks of headings, which are numbered from 1. */
const FIRST_ID = 1_000_000;

/** More elements than a document has. */
const IDS_OF_A_PART = 10_000;

/**
 * Gives the marked elements of a document their bookmarks' names and numbers, in the order of the document.
 *
 * @param part the place of the document in its volume, from 1; left out, it has the file to itself
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

/** What is marked of a section, in the order of reading: the mark of a letter stands in the header of its first page. */
function* blocksOf({ headers, children }: ISectionOptions): Generator<object> {
  yield* headers?.first?.options.children ?? [];
  yield* children;
}

/** What a component holds, in the order in which it is written; the library keeps it to itself. */
function* partsOf(component: object): Generator<XmlComponent> {
  const { root } = component as { root?: unknown };
  if (!Array.isArray(root)) return;
  for (const it of root) {
    if (!(it instanceof XmlComponent)) continue;
    yield it;
    yield* partsOf(it);
  }
}
