import { PAGE_NUMBER } from './fields.ts';
import { sha256 } from './sha-256.ts';

/** The content of a document, without its formatting. */
export interface DocxContent {
  /** The texts of the body and of notes, in reading order. */
  readonly texts: readonly string[];
  /** The texts of headers and footers, in any order. */
  readonly margins: readonly string[];
  readonly pictures: number;
  /** Title, subject, author and keywords. */
  readonly properties: readonly string[];
}

/**
 * The SHA-256 of a document's content. White space, the splitting of paragraphs and page numbers do not count: programs
 * change them when they save, and page numbers depend on the layout.
 */
export function textHash({ texts, margins, pictures, properties }: DocxContent): string {
  const text = texts.join('').replace(LEFT_ASIDE, '');
  const around = [...new Set(margins.map((it) => it.replace(LEFT_ASIDE, '')))]
    .filter((it) => it !== '')
    .sort();
  const said = JSON.stringify([properties.map((it) => it.trim()), pictures, around, text]);
  return sha256(said);
}

const LEFT_ASIDE = new RegExp(`[\\s${PAGE_NUMBER}]+`, 'g');

/** The properties that describe the content (ECMA-376, part 2, 11), by local name. */
export const CORE_PROPERTIES = ['title', 'subject', 'creator', 'keywords'] as const;
