import type { FontNames } from './font.ts';
import type { Table } from './table.ts';

const FAMILY = 1;
const FULL_NAME = 4;
const POSTSCRIPT_NAME = 6;
const TYPOGRAPHIC_FAMILY = 16;

/** No face has more names, in all languages. */
const MOST_NAMES = 2000;

/** The names of a face (table `name`). */
export function namesIn(table: Table): FontNames {
  const count = Math.min(table.u16(2), MOST_NAMES);
  const strings = table.u16(4);
  const families = new Set<string>();
  let postScriptName = '';
  for (let at = 6; at < 6 + count * 12; at += 12) {
    const name = table.u16(at + 6);
    if (name !== FAMILY && name !== FULL_NAME && name !== TYPOGRAPHIC_FAMILY && name !== POSTSCRIPT_NAME)
      continue;
    const decoder = decoderOf(table.u16(at), table.u16(at + 2), table.u16(at + 4));
    const length = table.u16(at + 8);
    const from = strings + table.u16(at + 10);
    // A name outside of the table is skipped: the face can still be used to draw.
    if (!decoder || from + length > table.length) continue;
    const text = decoder(table.slice(from, length)).replaceAll('\0', '').trim();
    if (name === POSTSCRIPT_NAME) postScriptName ||= text.replace(/[^!-~]|[()<>[\]{}/%#]/g, '').slice(0, 63);
    else if (text !== '') families.add(text);
  }
  return { postScriptName: postScriptName || 'Font', families: [...families] };
}

const UNICODE = 0;
const MACINTOSH = 1;
const WINDOWS = 3;

/** Decodes the names for a platform; undefined if no font that we look for has its names in this encoding. */
function decoderOf(
  platform: number,
  encoding: number,
  language: number,
): ((bytes: Uint8Array) => string) | undefined {
  if (platform === UNICODE || platform === WINDOWS) {
    // In names for Windows in the Chinese encoding, every character has two bytes; the zero bytes are removed below.
    const label = platform === WINDOWS && encoding === 3 ? 'gbk' : 'utf-16be';
    return (bytes) => new TextDecoder(label).decode(bytes);
  }
  if (platform !== MACINTOSH) return undefined;
  const SIMPLIFIED_CHINESE = 25;
  if (encoding === SIMPLIFIED_CHINESE) return (bytes) => new TextDecoder('gbk').decode(bytes);
  return encoding === 0 && language === 0
    ? (bytes) => new TextDecoder('windows-1252').decode(bytes)
    : undefined;
}
