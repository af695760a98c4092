import type { KeyNode } from '../generated/keys.ts';
import type { ReadMistake } from './mistake-log.ts';
import { namesIn } from './names.ts';
import type { Offsets } from './places.ts';

/** A value in the brackets of a Chinese input method, on one line: `［甲，乙］`, `【甲、乙】`, `｛姓名：张三｝`. */
const IN_BRACKETS = /^(?:([［【])(.*)[］】\]]|(｛)(.*)[｝}])$/;

/**
 * Reports text in full-width brackets where a list or a map should be. If the key also takes plain text, only brackets
 * with several parts are reported. The mend is certain if each part can stand without quotes.
 *
 * @param at the value, without quotes
 */
export function wideBrackets(text: string, at: Offsets, keys: KeyNode): ReadMistake | undefined {
  const [, square = '', list = '', brace = '', map = ''] = IN_BRACKETS.exec(text.slice(...at)) ?? [];
  const mistake = (mark: string, newText: string | undefined): ReadMistake => ({
    code: 'full-width-bracket',
    at: [at[0], at[0] + 1],
    args: { mark },
    ...(newText !== undefined && { fix: { at, newText } }),
  });
  if (square !== '' && keys.items) {
    const parts = partsOf(list, /[，、,]/);
    if (typeof keys.example === 'string' && parts.length < 2) return undefined;
    return mistake(square, parts.every(isPlain) ? `[${parts.join(', ')}]` : undefined);
  }
  if (brace === '' || !keys.keys) return undefined;
  const names = namesIn(keys);
  const entries = partsOf(map, /[，,]/).map((it) => ENTRY.exec(it));
  if (!entries.some((it) => it && names.has(it[1] as string))) return undefined;
  const lines = entries.map(
    (it) => it && names.has(it[1] as string) && isPlain(it[2] as string) && `${it[1]}: ${it[2]}`,
  );
  return mistake(brace, lines.every(Boolean) ? `{${lines.join(', ')}}` : undefined);
}

const ENTRY = /^([^\s：:]+)[ \u3000]*[：:][ \u3000]*(.+)$/;

const partsOf = (inner: string, mark: RegExp): string[] => inner.split(mark).map((it) => it.trim());

/** Whether a text can stand without quotes within YAML brackets. */
const isPlain = (text: string): boolean => /^[\p{L}\p{N}“《（〔][^[\]{},#:：'"［］【】｛｝]*$/u.test(text);

/**
 * Reports a full-width `＃` after a value that is complete without it: a number, a date, or one of the allowed words.
 * Not reported within brackets: there a comment would swallow the closing bracket.
 *
 * @param at the value, without quotes
 */
export function wideComment(text: string, at: Offsets, keys: KeyNode): ReadMistake | undefined {
  const [, value = '', space = ''] = /^(\S+)([ \u3000]+)＃.*$/.exec(text.slice(...at)) ?? [];
  const endsLine = /^[ \t]*(?:\r?\n|$)/.test(text.slice(at[1], at[1] + MOST_SPACES));
  if (value === '' || !endsLine || !isComplete(value, keys)) return undefined;
  const start = at[0] + value.length;
  const end = start + space.length + 1;
  return { code: 'full-width-hash', at: [end - 1, end], args: {}, fix: { at: [start, end], newText: ' #' } };
}

/** How many characters behind a value are searched for the end of its line. */
const MOST_SPACES = 80;

function isComplete(value: string, { example, enum: allowed = [], values = {} }: KeyNode): boolean {
  if (typeof example === 'number') return /^\d+(?:\.\d+)?$/.test(value);
  if (typeof example === 'string' && DATE.test(example)) return DATE.test(value);
  return allowed.map(String).includes(value) || Object.hasOwn(values, value);
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
