import { sha256 } from './sha-256.ts';

const NAME = 'report-content-sha256';

/**
 * The forms of a comment in the last line of a file: what stands before and after the hash. In HTML and XML a comment
 * may follow the last element; in Markdown it is a block of its own; in a PDF it stands before the last lines. Each
 * format names its form. The same table serves to write the mark and to read it.
 */
const COMMENTS = {
  markup: { above: '', open: '<!-- ', close: ' -->' },
  markdown: { above: '\n', open: '<!-- ', close: ' -->' },
  percent: { above: '', open: '% ', close: '' },
} as const satisfies Readonly<Record<string, CommentSyntax>>;

interface CommentSyntax {
  /** Line feeds that separate it from the text. */
  readonly above: string;
  readonly open: string;
  readonly close: string;
}

/**
 * The last three lines of a PDF (ISO 32000-1, 7.5.5). The mark is inserted before them, because nothing may follow the
 * end of a PDF for archiving (ISO 19005-2, 6.1.3). Inserting it is safe: no offset in a PDF counts from the end.
 */
const PDF_END = /startxref\r?\n\d+\r?\n%%EOF\s*$/;

/** In bytes; more than the last three lines of any PDF. */
const PDF_END_LENGTH = 80;

/** The form of the comment in the last line of a file. */
export type CommentForm = keyof typeof COMMENTS;
export const COMMENT_FORMS = Object.keys(COMMENTS) as readonly CommentForm[];

/**
 * A text file or a PDF, with the hash of its content added as a last line. The hash shows later whether anybody changed
 * the file.
 */
export function marked(bytes: Uint8Array, form: CommentForm): Uint8Array {
  const { above, open, close } = COMMENTS[form];
  const mark = asciiBytes(`${above}${open}${NAME}: ${contentHash(bytes)}${close}\n`);
  const at = form === 'percent' ? pdfEnd(bytes) : bytes.byteLength;
  const whole = new Uint8Array(bytes.byteLength + mark.byteLength);
  whole.set(bytes.subarray(0, at));
  whole.set(mark, at);
  whole.set(bytes.subarray(at), at + mark.byteLength);
  return whole;
}

/** The offset of the last three lines of a PDF; the end of the file if it does not end with such lines. */
function pdfEnd(bytes: Uint8Array): number {
  const from = Math.max(0, bytes.byteLength - PDF_END_LENGTH);
  const found = PDF_END.exec(characters(bytes.subarray(from)));
  return found ? from + found.index : bytes.byteLength;
}

/**
 * What the mark of a file says; undefined if it has none. Text below the mark was added by a person.
 *
 * @param bytes any file
 */
export function markIn(bytes: Uint8Array): { isAsGenerated: boolean; content?: string } | undefined {
  const at = lastIndexOf(bytes, asciiBytes(NAME));
  if (at < 0) return undefined;
  const mark = lastMark(bytes, at);
  if (!mark) return { isAsGenerated: false };
  const { from, to, content } = mark;
  const unmarked = new Uint8Array(from + bytes.byteLength - to);
  unmarked.set(bytes.subarray(0, from));
  unmarked.set(bytes.subarray(to), from);
  return { isAsGenerated: contentHash(unmarked) === content, content };
}

/**
 * The comment at the end of a file, in any of the forms: its offsets (end exclusive), and the hash in it.
 *
 * @param at where `NAME` stands
 * @returns undefined if anything but whitespace, or the end of a PDF, follows the comment
 */
function lastMark(bytes: Uint8Array, at: number): { from: number; to: number; content: string } | undefined {
  const text = characters(bytes.subarray(at + NAME.length));
  const [before = '', content, behind = ''] = /^: ([0-9a-f]{64})(.*)$/s.exec(text) ?? [];
  if (content === undefined) return undefined;
  for (const { open, close } of Object.values(COMMENTS)) {
    const from = at - open.length;
    if (from < 0 || characters(bytes.subarray(from, at)) !== open) continue;
    if (behind.trimEnd() === close.trimEnd()) return { from, to: bytes.byteLength, content };
    const line = /^\r?\n/.exec(behind)?.[0] ?? '';
    if (open === COMMENTS.percent.open && PDF_END.exec(behind)?.index === line.length && line !== '')
      return { from, to: at + NAME.length + before.length - behind.length + line.length, content };
  }
  return undefined;
}

/** One character for each byte, so that indexes stay the same whatever the file holds. */
const characters = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

const asciiBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Whitespace and line ends, and 0xA0: the no-break space in Latin-1, and its last byte in UTF-8. */
const BLANKS: ReadonlySet<number | undefined> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0]);

/**
 * The hash ignores CRLF and trailing whitespace: programs that move files between systems, such as Git, may change
 * them.
 */
function contentHash(bytes: Uint8Array): string {
  const content = withLineFeeds(bytes);
  let end = content.byteLength;
  while (BLANKS.has(content[end - 1])) end -= 1;
  return sha256(content.subarray(0, end));
}

/** Bytes with LF in place of each CRLF. A PDF has few of them among its compressed bytes: what is between is copied whole. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  const changed = new Uint8Array(bytes.byteLength);
  let end = 0;
  let from = 0;
  for (let at = bytes.indexOf(CARRIAGE_RETURN); at >= 0; at = bytes.indexOf(CARRIAGE_RETURN, at + 1)) {
    if (bytes[at + 1] !== LINE_FEED) continue;
    changed.set(bytes.subarray(from, at), end);
    end += at - from;
    from = at + 1;
  }
  if (from === 0) return bytes;
  changed.set(bytes.subarray(from), end);
  return changed.subarray(0, end + bytes.byteLength - from);
}

/** Where a sequence of bytes occurs last; -1 if it does not occur. */
function lastIndexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.byteLength - wanted.byteLength; at >= 0; at--)
    if (bytes[at] === wanted[0] && wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}
