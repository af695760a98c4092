import { fieldOfBookmark, type OfficialField } from '../../model/official-field.ts';
import { onOneLine } from '../../model/one-line.ts';
import { damaged, NoDocx, type OpenDocx, openDocx } from './open-docx.ts';
import { applicationOf, coreProperties, customProperties } from './properties.ts';
import { textsOf } from './texts.ts';

/** An element of an official document (公文域), as a .docx has it. */
export interface FoundField {
  readonly field: OfficialField;
  /** Paragraphs of the text proper are parted by line feeds; all else is on one line. */
  readonly text: string;
}

/** The elements of one document. */
export interface FoundDocument {
  /** Its place in the volume, from 1; undefined where the file is one document. */
  readonly part: number | undefined;
  /** In the order of reading. */
  readonly fields: readonly FoundField[];
}

/** What programs that look for elements find in a .docx. */
export interface InspectedDocx {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  /** The custom properties, in the order of the file. */
  readonly custom: ReadonlyMap<string, string>;
  /** None where nothing is marked; several in a volume, in their order. */
  readonly documents: readonly FoundDocument[];
}

/**
 * Finds the marked elements of a .docx, whichever program saved it last, with all changes accepted.
 *
 * @throws NoDocx where it is none, is encrypted, damaged or far too large
 */
export function inspectDocx(bytes: Uint8Array): InspectedDocx {
  const opened = openDocx(bytes);
  const body = opened.part(opened.main);
  if (!body) throw new NoDocx('damaged');
  const { bookmarks, references } = damaged(() => textsOf(body, 'paragraph'));
  // In the last paragraph of a section, LibreOffice ends a bookmark one character early.
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

/** The bookmarks of the headers, where the mark of a letter stands. */
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

/** Paragraphs without empty ones. */
const withoutEmpty = (text: string): string =>
  text
    .split('\n')
    .filter((it) => it.trim() !== '')
    .join('\n');
