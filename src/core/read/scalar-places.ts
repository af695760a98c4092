import { plainCharacter } from '../spelling/odd-characters.ts';
import type { Offsets } from './places.ts';

/**
 * The place in the file of each UTF-16 unit of a scalar's value.
 *
 * YAML folds lines, drops indentation and resolves escapes, so the value and the written text are walked side by side.
 * Both agree on every character that is not white space; among several blanks it does not matter which one the value
 * kept. An odd character may appear in the value either as written or as it is meant.
 *
 * @param text of the file
 * @param at the scalar as written: with its quotes, or the header of a block and its lines
 * @param value what YAML makes of it
 * @returns the written characters of each unit of the value; undefined if the text does not hold the value, as with an
 *   alias
 */
export function unitPlaces(text: string, [start, end]: Offsets, value: string): Offsets[] | undefined {
  const style = text[start];
  const quote = style === '"' || style === "'" ? style : undefined;
  let at = start;
  if (quote) at++;
  else if (style === '|' || style === '>') at = afterLine(text, start);
  const last = quote ? end - 1 : end;
  const places: Offsets[] = [];
  while (places.length < value.length) {
    const wanted = value[places.length] as string;
    if (at >= last && !isBlank(wanted)) return undefined;
    const written = text[at] as string;
    if (quote === '"' && written === '\\') {
      const { length, character } = escapeAt(text, at);
      const isAsWritten = value.startsWith(character, places.length);
      const units = isAsWritten ? character.length : plainCharacter(character).length;
      for (let unit = 0; unit < units; unit++) places.push([at, at + length]);
      at += length;
    } else if (quote === "'" && written === "'") {
      places.push([at, at + 2]);
      at += 2;
    } else if (written === wanted && at < last) {
      places.push([at, at + 1]);
      at++;
    } else if (isBlank(wanted)) {
      const from = Math.min(at, last);
      while (at < last && isBlank(text[at] as string)) at++;
      places.push([from, Math.max(from, Math.min(at, last))]);
    } else if (isBlank(written)) at++;
    else {
      const odd = String.fromCodePoint(text.codePointAt(at) as number);
      const meant = plainCharacter(odd);
      if (meant === odd || at >= last || !value.startsWith(meant, places.length)) return undefined;
      for (let unit = 0; unit < meant.length; unit++) places.push([at, at + odd.length]);
      at += odd.length;
    }
  }
  return places;
}

const isBlank = (character: string): boolean =>
  character === ' ' || character === '\n' || character === '\r' || character === '\t';

function afterLine(text: string, at: number): number {
  const feed = /\r\n|\r|\n/g;
  feed.lastIndex = at;
  return feed.exec(text) ? feed.lastIndex : text.length;
}

/**
 * An escape in a double-quoted scalar: its length, and the character that it stands for. For escapes with a letter of
 * their own, such as \n, a blank is returned.
 */
function escapeAt(text: string, at: number): { readonly length: number; readonly character: string } {
  const kind = text[at + 1] as string;
  const digits = DIGITS[kind] ?? 0;
  if (digits > 0) {
    const code = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
    return { length: 2 + digits, character: String.fromCodePoint(code) };
  }
  if (kind !== '\n' && kind !== '\r') return { length: 2, character: ' ' };
  // An escaped line break: neither the break nor the indentation of the next line is part of the value.
  let length = 2;
  while (isBlank(text[at + length] as string)) length++;
  return { length, character: '' };
}

/** How many hexadecimal digits follow \x, \u and \U (YAML 1.2, 5.7). */
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
