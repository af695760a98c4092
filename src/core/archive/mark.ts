import { createHash } from 'node:crypto';

/** The formats that carry their hash as a comment in their last line. */
export type MarkedFormat = 'html' | 'md' | 'pdf';

const NAME = 'report-content-sha256';

/** In Markdown a comment is a block of its own; in a PDF it may follow the end of the file (ISO 32000-1, 7.5.5). */
const COMMENTS: Readonly<Record<MarkedFormat, (text: string) => string>> = {
  html: (text) => `<!-- ${text} -->\n`,
  md: (text) => `\n<!-- ${text} -->\n`,
  pdf: (text) => `% ${text}\n`,
};

const COMMENT = new RegExp(`(?:<!--|%) ${NAME}: ([0-9a-f]{64})(?: -->)?\\s*$`);

/** A file of text, or a PDF, with the hash of its content in a last line: by it a file is known that nobody has touched. */
export function marked(bytes: Uint8Array, format: MarkedFormat): Uint8Array {
  const text = latin1(bytes);
  return Buffer.from(`${text}${COMMENTS[format](`${NAME}: ${contentHash(text)}`)}`, 'latin1');
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
  const line = text.lastIndexOf('\n', at) + 1;
  const content = COMMENT.exec(text.slice(line))?.[1];
  if (content === undefined) return { isAsGenerated: false };
  return { isAsGenerated: contentHash(text.slice(0, line)) === content, content };
}

/** A character for each byte, whatever the file holds. */
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** How lines end is not content: what keeps files between systems, such as Git, may change it. */
const contentHash = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n').trimEnd(), 'latin1').digest('hex');
