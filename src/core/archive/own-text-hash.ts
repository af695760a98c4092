import { OpenFields } from './fields.ts';
import { textHash } from './text-hash.ts';

/**
 * The end of a paragraph, a text, an instruction or a mark of a field, or a picture, in the form that this program
 * writes.
 */
const TOKENS =
  /<\/w:p>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:instrText(?: [^>]*)?>([^<]*)<\/w:instrText>|<w:fldChar [^>]*?w:fldCharType="(\w+)"|(<a:blip[ />])/g;

/** What is written in a .docx: the XML of its parts that hold text. */
export interface OwnText {
  readonly document: string;
  /** The headers and footers. */
  readonly edges: readonly string[];
  /** Title, subject, author and keywords. */
  readonly properties: readonly string[];
}

/**
 * The hash of the content of a .docx that this program writes. Equals `reviewedTextHash` of the file, but is much faster,
 * because it knows the form of the XML, and nothing is unpacked.
 */
export function ownTextHash({ document, edges, properties }: OwnText): string {
  const { texts, pictures } = written(document);
  const margins = [...new Set(edges)].flatMap((it) => written(it).texts);
  return textHash({ texts, margins, pictures, properties });
}

/** The paragraphs of a part, and the number of its pictures. */
function written(xml: string): { texts: string[]; pictures: number } {
  const fields = new OpenFields();
  const texts: string[] = [];
  let paragraph = '';
  let pictures = 0;
  for (const [, text, instruction, mark, picture] of xml.matchAll(TOKENS)) {
    if (text !== undefined) paragraph += fields.hidesText ? '' : unescaped(text);
    else if (instruction !== undefined) fields.instruct(unescaped(instruction));
    else if (mark !== undefined) paragraph += fields.mark(mark);
    else if (picture !== undefined) pictures += 1;
    else {
      texts.push(paragraph);
      paragraph = '';
    }
  }
  return { texts: [...texts, paragraph], pictures };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
