import type { KeyNode } from '../generated/keys.ts';
import type { ReadMistake } from './mistake-log.ts';
import type { Offsets } from './places.ts';

/**
 * Groups of three digits, each after a comma, and the text up to the end of the value: `,200`, `,234,567.5`, `,200盏灯`.
 */
const GROUPS = /(?:,\d{3}(?!\d))+[^,[\]{}#:\n]*/y;

/** The beginning of a number that such groups can continue. */
const FIRST_GROUP = /(?<![\d.,])[1-9]\d{0,2}$/;

const COLON = /[ \t]*:/y;

const NUMBER = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?/;

/**
 * Finds a number with commas, where YAML reads the comma as a separator: `value: 1,200` in braces becomes the value 1
 * and a key 200, and `[自查1,200处]` becomes two entries.
 *
 * @param at a value without quotes, in braces or brackets
 * @param keys the schema of that value
 */
export function cutByComma(text: string, at: Offsets, keys: KeyNode | undefined): ReadMistake | undefined {
  if (text[at[1]] !== ',' || !FIRST_GROUP.test(text.slice(Math.max(at[0], at[1] - MOST_BEFORE), at[1])))
    return undefined;
  GROUPS.lastIndex = at[1];
  const groups = GROUPS.exec(text)?.[0].trimEnd();
  if (groups === undefined) return undefined;
  const whole: Offsets = [at[0], at[1] + groups.length];
  // A colon follows: the second part is a key of its own.
  COLON.lastIndex = whole[1];
  if (COLON.test(text)) return undefined;
  const written = text.slice(...whole);
  const number = typeof keys?.example === 'number' ? NUMBER.exec(written)?.[0] : undefined;
  const meant = number?.replaceAll(',', '') ?? JSON.stringify(written);
  const isCertain = number === undefined || number === written;
  return {
    code: 'comma-cuts-value',
    at: whole,
    args: { written, meant },
    ...(isCertain && { fix: { at: whole, newText: meant } }),
  };
}

/** How many characters in front of the comma are examined. */
const MOST_BEFORE = 8;
