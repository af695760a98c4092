import { sha256 } from '../../archive/sha-256.ts';
import { PAGE_NUMBER } from './fields.ts';

/** What a document says, leaving aside how it looks. */
export interface Said {
  /** The texts of the body and of notes, in the order of reading. */
  readonly texts: readonly string[];
  /** Those of headers and footers, in any order. */
  readonly margins: readonly string[];
  readonly pictures: number;
  /** Title, subject, author and keywords. */
  readonly properties: readonly string[];
}

/**
 * SHA-256 over what a document says. Programs part paragraphs otherwise and keep blanks otherwise when they save, and page
 * numbers follow the layout: all these are left aside.
 */
export function textHash({ texts, margins, pictures, properties }: Said): string {
  const text = texts.join('').replace(LEFT_ASIDE, '');
  const around = [...new Set(margins.map((it) => it.replace(LEFT_ASIDE, '')))]
    .filter((it) => it !== '')
    .sort();
  const said = JSON.stringify([properties.map((it) => it.trim()), pictures, around, text]);
  return sha256(said);
}

const LEFT_ASIDE = new RegExp(`[\\s${PAGE_NUMBER}]+`, 'g');

/** The properties that say something of the content (ECMA-376, part 2, 11), by their local names. */
export const CORE_PROPERTIES = ['title', 'subject', 'creator', 'keywords'] as const;
