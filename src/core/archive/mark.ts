import { createHash } from 'node:crypto';

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
  const text = latin1(bytes);
  const { above, open, close } = COMMENTS[format];
  return Buffer.from(`${text}${above}${open}${NAME}: ${contentHash(text)}${close}\n`, 'latin1');
}

/**
 * What the mark of a file says; undefined where there is none. What stands below the mark is a person's.
 *
 * @param bytes any file
 */
export function markIn(bytes: Uint8Array): { isAsGenerated: boolean; content?: string } | undefined {
  const text = latin1(bytes);
  const at = text.lastIndexOf(NAME);
  if (at < 0) return undefined;
  const mark = lastMark(text, at);
  if (!mark) return { isAsGenerated: false };
  return { isAsGenerated: contentHash(text.slice(0, mark.from)) === mark.content, content: mark.content };
}

/**
 * The comment, of whichever format, that ends a text, and the hash that it holds.
 *
 * @param at where its name stands
 * @returns undefined where anything but blanks stands behind it
 */
function lastMark(text: string, at: number): { from: number; content: string } | undefined {
  const [, content, behind = ''] = /^: ([0-9a-f]{64})(.*)$/s.exec(text.slice(at + NAME.length)) ?? [];
  if (content === undefined) return undefined;
  for (const { open, close } of Object.values(COMMENTS)) {
    const from = at - open.length;
    if (text.startsWith(open, from) && behind.trimEnd() === close.trimEnd()) return { from, content };
  }
  return undefined;
}

/** A character for each byte, whatever the file holds. */
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** How lines end is not content: what keeps files between systems, such as Git, may change it. */
const contentHash = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n').trimEnd(), 'latin1').digest('hex');
