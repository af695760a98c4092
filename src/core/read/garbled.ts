import { countHan, makesSense } from './common-characters.ts';
import { decodedAs, gb18030 } from './encoding.ts';
import type { Offsets } from './places.ts';

/** A part of a text that was decoded with the wrong encoding. */
export interface GarbledSpan {
  readonly at: Offsets;
  /** The original text, if it can be recovered. It may lack the last character, if that lost some of its bytes. */
  readonly meant?: string;
}

/**
 * Finds text that was decoded with the wrong table before it came into the file: replacement characters; UTF-8 read as
 * GBK (浣犲ソ); UTF-8 or GBK read as Windows-1252 (ä½ å¥½, ÄãºÃ). Only text that cannot be ordinary is reported: its
 * characters, turned back into bytes and decoded with the right table, give common Chinese.
 */
export function garbledIn(text: string): GarbledSpan[] {
  const found: GarbledSpan[] = [];
  for (const { 0: it, index } of text.matchAll(LOST)) found.push({ at: [index, index + it.length] });
  for (const { 0: it, index } of text.matchAll(LATIN)) {
    const meant = latinMeant(it);
    if (meant !== undefined) found.push({ at: [index, index + it.length], ...(meant && { meant }) });
  }
  for (const { 0: it, index } of text.matchAll(WIDE)) found.push(...readAsGbk(it, index));
  return joined(found.sort((a, b) => a.at[0] - b.at[0]));
}

/** Joins a garbled part with the lost characters that follow it: they are one mistake. */
function joined(found: readonly GarbledSpan[]): GarbledSpan[] {
  const whole: GarbledSpan[] = [];
  for (const it of found) {
    const before = whole.at(-1);
    if (before && it.meant === undefined && it.at[0] - before.at[1] <= 1)
      whole.splice(-1, 1, { ...before, at: [before.at[0], it.at[1]] });
    else whole.push(it);
  }
  return whole;
}

/**
 * The replacement character; its three UTF-8 bytes read as GBK (锟斤拷); and the fill values of Windows debuggers read as
 * GBK (烫, 屯), which a program writes when it reads beyond its text.
 */
const LOST = /\ufffd+|锟斤(?:拷锟斤)*拷?|烫{3,}|屯{3,}/g;

/** The characters of Windows-1252 for the bytes 0x80 to 0x9f, in order; the bytes above are as in Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A run of Windows-1252 characters. It may hold ordinary spaces: some programs replace the no-break space by one. */
const LATIN = new RegExp(
  `[\u00a1-\u00ff](?:[\u0080-\u00ff${WINDOWS_1252}]| (?=[\u0080-\u00ff${WINDOWS_1252}]))+`,
  'g',
);

function latinByte(character: string): number {
  const code = character.charCodeAt(0);
  return code === 0x20 ? 0xa0 : code < 0x100 ? code : 0x80 + WINDOWS_1252.indexOf(character);
}

/**
 * The original text of a run of Windows-1252 characters.
 *
 * @returns empty if the run is garbled but its text is lost; undefined if it may be ordinary text
 */
function latinMeant(run: string): string | undefined {
  if (run.length < 3) return undefined;
  const bytes = Uint8Array.from(run, latinByte);
  const utf8 = decodedAs('utf-8', bytes);
  if (utf8 !== undefined) {
    const count = countHan(utf8);
    if (count.common > 0 && makesSense(count)) return utf8;
    return run.length >= 4 && /^[\u0080-\u00ff]+$/.test(utf8) ? (latinMeant(utf8) ?? '') : undefined;
  }
  if ((run.match(/[\u00e3-\u00e9\u00ef][^ \u00c0-\u00ff]{2}/g)?.length ?? 0) >= 2) return '';
  const gb = run.length < 4 || run.includes(' ') ? undefined : gb18030(bytes);
  return gb !== undefined && countHan(gb).han === gb.length ? gb : undefined;
}

const WIDE = /[^\0-\u00ff]{3,}/g;

/**
 * The parts of a run that are UTF-8 read as GBK. Three characters of GBK are six bytes, which are two Chinese
 * characters of UTF-8.
 */
function* readAsGbk(run: string, start: number): Generator<GarbledSpan> {
  let at = 0;
  while (at < run.length - 2) {
    if (!isLead(run[at] as string)) {
      at++;
      continue;
    }
    const { meant, length } = utf8Within(run.slice(at));
    const makesText =
      [...meant].length > 1 && TEXT.test(meant) && isSounder(meant, run.slice(at, at + length));
    if (makesText) yield { at: [start + at, start + at + length], meant };
    at += makesText ? length : 1;
  }
}

const TEXT = /^[\p{Script=Han}\u2010-\u203f\u3000-\u303f\uff00-\uff65]+$/u;

/** Whether the first text is sensible Chinese and the second is not. */
function isSounder(meant: string, written: string): boolean {
  const count = countHan(meant);
  return count.common > 0 && makesSense(count) && !makesSense(countHan(written));
}

let leads: ReadonlySet<string> | undefined;

/** Whether a character is what GBK makes of the first two bytes of a Chinese character or mark in UTF-8. */
function isLead(character: string): boolean {
  if (!leads) {
    const bytes: number[] = [];
    for (const lead of [0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef])
      for (let trail = 0x80; trail <= 0xbf; trail++) bytes.push(lead, trail);
    leads = new Set(decodedAs('gb18030', Uint8Array.from(bytes)));
  }
  return leads.has(character);
}

/**
 * Turns a run into its GBK bytes and decodes these as UTF-8, from the beginning as far as they are valid; `length` is
 * how much of the run that takes, in UTF-16 units.
 */
function utf8Within(run: string): { meant: string; length: number } {
  const bytes: number[] = [];
  const ends: number[] = [];
  for (const character of run) {
    const own = gbkBytesOf(character);
    if (!own) break;
    bytes.push(...own);
    ends.push(bytes.length);
  }
  const decoded = new TextDecoder('utf-8').decode(Uint8Array.from(bytes), { stream: true });
  const meant = /^[^\ufffd]*/.exec(decoded)?.[0] ?? '';
  const size = new TextEncoder().encode(meant).length;
  return { meant, length: ends.findIndex((end) => end >= size) + 1 };
}

let pairs: ReadonlyMap<string, readonly number[]> | undefined;

/** The bytes of a character in GBK. Most files never need the table, so it is made on first use. */
function gbkBytesOf(character: string): readonly number[] | undefined {
  if (!pairs) {
    const bytes: [number, number][] = [];
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) bytes.push([lead, trail]);
    const all = [...new TextDecoder('gb18030').decode(Uint8Array.from(bytes.flat()))];
    pairs = new Map([...all.map((it, at) => [it, bytes[at] ?? []] as const), ['€', [0x80]]]);
  }
  return pairs.get(character);
}
