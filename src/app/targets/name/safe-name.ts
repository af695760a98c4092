/** Full-width replacements for characters that some systems do not allow in names. */
const WIDE: Readonly<Record<string, string>> = {
  '/': '／',
  '\\': '＼',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
};

/** Invisible characters: control characters, line ends, and marks that change the direction of writing. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** Unpaired surrogates, which no file system can store. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Names of Windows devices, which stay reserved with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=$|[ .])/i;

/**
 * The most bytes of a file name. File systems allow 255; the rest is for what is added when a file is written, kept or
 * copied, such as `.2026-12-10.2`.
 */
export const MOST_BYTES = 223;

/** A value that is safe inside a file name: no character with a special meaning. */
export function safeValue(value: string): string {
  return value
    .normalize('NFC')
    .replace(LONE, '\ufffd')
    .replace(UNSEEN, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/[/\\:*?"<>|]/g, (sign) => WIDE[sign] as string)
    .trim();
}

/**
 * A whole name without extension that every system accepts. Windows drops dots and spaces at the end, a dot at the
 * beginning hides a file, and a device's name would open the device.
 */
export function safeName(name: string): string {
  const bare = name.replace(/^[. ]+/, '').replace(/[. ]+$/, '');
  return bare.replace(RESERVED, (device) => `${device}_`);
}

/** The length of a name in UTF-8 bytes. */
export const bytesOf = (name: string): number => Buffer.byteLength(name);

/** The text without its last grapheme, which is what a reader sees as one character. */
export function withoutLast(text: string): string {
  const characters = [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)];
  return characters
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('');
}
