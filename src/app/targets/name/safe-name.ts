/** What stands for a sign that some system does not allow in a name, or reads as something else: the full-width one. */
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

/** Controls, line ends among them, and the marks that turn the direction of writing: none is seen in a name. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

/** Half of a pair of UTF-16 units, which no file system can keep. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Names of devices on Windows, whatever follows behind a dot. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=$|[ .])/i;

/**
 * The most bytes of a file's name. File systems allow 255; the rest is left for what is put behind a name when a file is
 * written, kept or copied, such as `.2026-12-10.2`.
 */
export const MOST_BYTES = 223;

/** A value as a part of a name, so that no sign of it is read as more than a sign. */
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
 * A whole name without its extension, as every system takes it: Windows drops dots and spaces at the end, a dot in front
 * hides a file, and a device's name opens the device.
 */
export function safeName(name: string): string {
  const bare = name.replace(/^[. ]+/, '').replace(/[. ]+$/, '');
  return bare.replace(RESERVED, (device) => `${device}_`);
}

/** The bytes that a name takes, in UTF-8. */
export const bytesOf = (name: string): number => Buffer.byteLength(name);

/** A text without its last character, as a reader counts characters. */
export function withoutLast(text: string): string {
  const characters = [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)];
  return characters
    .slice(0, -1)
    .map(({ segment }) => segment)
    .join('');
}
