import { sha256 } from './sha-256.ts';

const NAME = 'report-content-sha256';

/**
 * How each format that carries its hash in its last line writes a comment: what stands in front of it and behind it. In
 * Markdown a comment is a block of its own; in a PDF it may follow the end of the file (ISO 32000-1, 7.5.5). The mark is
 * written by this table and read by it.
 */
const COMMENTS = {
  html: { above: '', open: '<!-- ', close: ' -->' },
  md: { above: '\n', open: '<!-- ', close: ' -->' },
  pdf: { above: '', open: '% ', close: '' },
} as const satisfies Readonly<Record<string, Comment>>;

interface Comment {
  /** Lines that part it from the text. */
  readonly above: string;
  readonly open: string;
  readonly close: string;
}

/** The formats that carry their hash as a comment in their last line. */
export type MarkedFormat = keyof typeof COMMENTS;
export const MARKED_FORMATS = Object.keys(COMMENTS) as readonly MarkedFormat[];

/** A file of text, or a PDF, with the hash of its content in a last line: by it a file is known that nobody has touched. */
export function marked(bytes: Uint8Array, format: MarkedFormat): Uint8Array {
  const { above, open, close } = COMMENTS[format];
  const mark = asciiBytes(`${above}${open}${NAME}: ${contentHash(bytes)}${close}\n`);
  const whole = new Uint8Array(bytes.byteLength + mark.byteLength);
  whole.set(bytes);
  whole.set(mark, bytes.byteLength);
  return whole;
}

/**
 * What the mark of a file says; undefined where there is none. What stands below the mark is a person's.
 *
 * @param bytes any file
 */
export function markIn(bytes: Uint8Array): { isAsGenerated: boolean; content?: string } | undefined {
  const at = lastIndexOf(bytes, asciiBytes(NAME));
  if (at < 0) return undefined;
  const mark = lastMark(bytes, at);
  if (!mark) return { isAsGenerated: false };
  const { from, content } = mark;
  return { isAsGenerated: contentHash(bytes.subarray(0, from)) === content, content };
}

/**
 * The comment, of whichever format, that ends a file, and the hash that it holds.
 *
 * @param at where its name stands
 * @returns undefined where anything but blanks stands behind it
 */
function lastMark(bytes: Uint8Array, at: number): { from: number; content: string } | undefined {
  const text = characters(bytes.subarray(at + NAME.length));
  const [, content, behind = ''] = /^: ([0-9a-f]{64})(.*)$/s.exec(text) ?? [];
  if (content === undefined) return undefined;
  for (const { open, close } of Object.values(COMMENTS)) {
    const from = at - open.length;
    if (from < 0 || characters(bytes.subarray(from, at)) !== open) continue;
    if (behind.trimEnd() === close.trimEnd()) return { from, content };
  }
  return undefined;
}

/** A character for each byte, whatever the file holds. */
const characters = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

const asciiBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The bytes of blanks and line ends, and of the blank that does not break, the last of it in UTF-8 too. */
const BLANKS: ReadonlySet<number | undefined> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0]);

/** How lines end is not content: what keeps files between systems, such as Git, may change it. */
function contentHash(bytes: Uint8Array): string {
  const isContent = (byte: number, at: number) => byte !== CARRIAGE_RETURN || bytes[at + 1] !== LINE_FEED;
  const content = bytes.includes(CARRIAGE_RETURN) ? bytes.filter(isContent) : bytes;
  let end = content.byteLength;
  while (BLANKS.has(content[end - 1])) end -= 1;
  return sha256(content.subarray(0, end));
}

/** Where a sequence of bytes stands last; -1 where it does not. */
function lastIndexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.byteLength - wanted.byteLength; at >= 0; at--)
    if (bytes[at] === wanted[0] && wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}
