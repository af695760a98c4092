import { fieldOfBookmark, type OfficialField } from '../../model/official-field.ts';
import { onOneLine } from '../../model/one-line.ts';
import { damaged, NoDocx, type OpenDocx, openDocx } from './open-docx.ts';
import { applicationOf, coreProperties, customProperties } from './properties.ts';
import { textsOf } from './texts.ts';

/** An element of an official document (公文域) found in a .docx. */
export interface FoundField {
  readonly field: OfficialField;
  /** For 正文, one paragraph on each line; all other elements are on one line. */
  readonly text: string;
}

export interface FoundDocument {
  /** The document's number in the volume, from 1; undefined if the file is a single document. */
  readonly part: number | undefined;
  /** In reading order. */
  readonly fields: readonly FoundField[];
}

/** What a program that looks for elements finds in a .docx. */
export interface InspectedDocx {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  /** In the order of the file. */
  readonly custom: ReadonlyMap<string, string>;
  /** Empty if nothing is marked; several for a volume, in order. */
  readonly documents: readonly FoundDocument[];
}

/**
 * Finds the marked elements of a .docx, whichever program saved it last, with all tracked changes accepted.
 *
 * @throws NoDocx if it is not a .docx, or encrypted, damaged or far too large
 */
export function inspectDocx(bytes: Uint8Array): InspectedDocx {
  const opened = openDocx(bytes);
  const body = opened.part(opened.main);
  if (!body) throw new NoDocx('damaged');
  const { bookmarks, references } = damaged(() => textsOf(body, 'paragraph'));
  // LibreOffice ends a bookmark one character early in the last paragraph of a section.
  const isCut = damaged(() => applicationOf(opened)).startsWith('LibreOffice');
  const parts = new Map<number | undefined, FoundField[]>();
  for (const { name, text, paragraphs, followed } of [...bookmarksAbove(opened, references), ...bookmarks]) {
    const marked = fieldOfBookmark(name);
    if (!marked) continue;
    const { field, part } = marked;
    const fields = parts.get(part) ?? [];
    parts.set(part, fields);
    fields.push({
      field,
      text: field === '正文' ? withoutEmpty(paragraphs) : onOneLine((isCut ? text + followed : text).trim()),
    });
  }
  const [title = '', subject = '', author = '', keywords = ''] = damaged(() => coreProperties(opened));
  const documents = [...parts]
    .map(([part, fields]) => ({ part, fields }))
    .sort((one, other) => (one.part ?? 0) - (other.part ?? 0));
  return { title, subject, author, keywords, custom: damaged(() => customProperties(opened)), documents };
}

/** The bookmarks in the headers, which hold the mark of a letter. */
function bookmarksAbove(
  { main, part, relationsOf }: OpenDocx,
  references: ReturnType<typeof textsOf>['references'],
): ReturnType<typeof textsOf>['bookmarks'] {
  const relations = relationsOf(main);
  const targets = references.flatMap((it) =>
    it.part === 'header' ? (relations.get(it.id)?.target ?? []) : [],
  );
  return [...new Set(targets)].flatMap((target) => {
    const xml = part(target);
    return xml ? damaged(() => textsOf(xml, 'header')).bookmarks : [];
  });
}

/** Leaves out empty paragraphs. */
const withoutEmpty = (text: string): string =>
  text
    .split('\n')
    .filter((it) => it.trim() !== '')
    .join('\n');
