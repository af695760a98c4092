import type { YAMLError } from 'yaml';
import type { ReadMistake } from './mistake-log.ts';
import type { Offsets } from './places.ts';

/** The part of a parser error that is used here. Its own message is for people who know YAML. */
export type ParserError = Pick<YAMLError, 'code' | 'message' | 'pos'>;

/**
 * The mistakes behind the parser's errors, in the order of the file. Only the first on each line counts, since it
 * causes the others; none is reported after the place where the parser gave up.
 *
 * @param unclosed the offsets of brackets and quotes that nothing closes, in the order of the file
 * @param expressions the offsets of values that begin with `{{`, in the order of the file. YAML reads them as brackets
 *   that may hold anything, so after the first one only the other expressions are reported
 */
export function mistakesOf(
  text: string,
  errors: readonly ParserError[],
  unclosed: readonly number[],
  expressions: readonly number[],
): ReadMistake[] {
  const mistakes: ReadMistake[] = [];
  const [readable = text.length + 1] = expressions;
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const multiline = new Map<number, number>();
  for (const { code, pos } of sorted) if (code === 'MULTILINE_IMPLICIT_KEY') multiline.set(pos[0], pos[1]);
  const hasDirective = errors.some(({ code }) => code === 'BAD_DIRECTIVE');
  let done = -1;
  for (const error of sorted) {
    if (error.pos[0] >= readable) break;
    if (error.pos[0] < done) continue;
    if (hasDirective && /directives-end/.test(error.message)) continue;
    mistakes.push(mistakeOf(text, error, unclosed, multiline.get(error.pos[0])));
    if (/in YAML stream/.test(error.message)) break;
    done = endOfLine(text, error.pos[0]) + 1;
  }
  for (const at of expressions) {
    if (at < done) continue;
    mistakes.push({ code: 'unquoted-expression', at: [at, at + 2], args: {} });
    done = endOfLine(text, at) + 1;
  }
  return mistakes;
}

/** @param keyEnd the end of a key that begins at the same offset and spans lines */
function mistakeOf(
  text: string,
  { code, message, pos }: ParserError,
  unclosed: readonly number[],
  keyEnd: number | undefined,
): ReadMistake {
  const at = [pos[0], Math.max(pos[1], pos[0] + 1)] as const;
  const opening = () => {
    const start = lastUpTo(unclosed, pos[0]) ?? pos[0];
    return [start, start + 1] as const;
  };
  switch (code) {
    case 'TAB_AS_INDENT':
      return { code: 'tab-indent', at, args: {} };
    case 'BAD_INDENT':
      if (/^flow/i.test(message)) return { code: 'unclosed-bracket', at: opening(), args: {} };
      return badIndent(text, pos[0]);
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/sequence/.test(message)) return badIndent(text, pos[0]);
      return keyEnd === undefined ? { code: 'colon-in-text', at, args: {} } : badIndent(text, keyEnd);
    case 'MULTILINE_IMPLICIT_KEY':
      return followsBlockScalar(text, pos[0])
        ? badIndent(text, pos[0])
        : { code: 'missing-colon', at, args: {} };
    case 'BLOCK_IN_FLOW':
      return text[pos[0]] === '-' ? syntax(at) : { code: 'bad-comma', at: [pos[0], pos[0] + 1], args: {} };
    case 'MISSING_CHAR':
      if (/quote/.test(message)) return { code: 'unclosed-quote', at: opening(), args: {} };
      if (/must end with a/.test(message)) return { code: 'unclosed-bracket', at: opening(), args: {} };
      if (/^Sequence item without/.test(message)) return badIndent(text, pos[0]);
      if (/map values/.test(message)) return { code: 'missing-colon', at, args: {} };
      if (/Missing ,/.test(message)) return { code: 'bad-comma', at, args: {} };
      return afterMark(text, at);
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return { code: 'unknown-tag', at, args: {} };
    case 'BAD_DQ_ESCAPE':
      return { code: 'bad-escape', at: [at[0], Math.max(at[1], at[0] + 2)], args: {} };
    case 'BAD_ALIAS':
      if (/ambiguous/.test(message)) return { code: 'key-not-text', at, args: {} };
      return { code: 'reserved-start', at, args: { character: text[pos[0]] ?? '' } };
    case 'BAD_DIRECTIVE': {
      const start = text.lastIndexOf('\n', pos[0]) + 1;
      return { code: 'reserved-start', at: [start, start + 1], args: { character: '%' } };
    }
    case 'BAD_SCALAR_START':
      return { code: 'reserved-start', at, args: { character: text[pos[0]] ?? '' } };
    case 'UNEXPECTED_TOKEN':
      if (/flow-(?:map|seq)-end/.test(message)) return { code: 'unclosed-bracket', at, args: {} };
      if (/on same line with key/.test(message)) return { code: 'list-on-key-line', at, args: {} };
      if (/^Unexpected (?:,|empty item) in/.test(message)) return { code: 'bad-comma', at, args: {} };
      if (/at node end/.test(message) && isFirstOnLine(text, pos[0])) return badIndent(text, pos[0]);
      return afterMark(text, at);
    default:
      return syntax(at);
  }
}

const syntax = (at: Offsets): ReadMistake => ({ code: 'bad-syntax', at, args: {} });

/** Points at the indentation of the line; if it holds a tab, the tab is the mistake. */
function badIndent(text: string, at: number): ReadMistake {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const space = /[ \t]*/y;
  space.lastIndex = start;
  const length = space.exec(text)?.[0].length ?? 0;
  const tab = text.slice(start, start + length).indexOf('\t');
  if (tab >= 0) return { code: 'tab-indent', at: [start + tab, start + tab + 1], args: {} };
  return { code: 'bad-indent', at: [start, start + Math.max(1, length)], args: {} };
}

/**
 * Text follows a mark that has a meaning at the beginning of a value. The finding is about the mark, which the reader
 * must see.
 */
function afterMark(text: string, at: Offsets): ReadMistake {
  const start = text.lastIndexOf('\n', at[0] - 1) + 1;
  const before = text.slice(start, at[0] + 1);
  const value = /^\s*(?:- +)*(?:[^\s"'][^"']*?:\s+)?(?:- +)*/.exec(before)?.[0].length ?? 0;
  const mark = before[value] ?? '';
  if (mark === '!') return { code: 'unknown-tag', at: [start + value, at[0]], args: {} };
  if (mark === '*' || mark === '&') {
    return { code: 'reserved-start', at: [start + value, start + value + 1], args: { character: mark } };
  }
  return /["'[{|>]/.test(mark) ? { code: 'text-after-mark', at, args: { mark } } : syntax(at);
}

function isFirstOnLine(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}

/** Whether the line before begins a block text, so that this line should have been indented. */
function followsBlockScalar(text: string, at: number): boolean {
  const end = text.lastIndexOf('\n', at - 1);
  return end >= 0 && /(?:^|\s)[|>][-+\d]*\r?$/.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, end));
}

function endOfLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed;
}

/** The last of the sorted offsets that is not after `at`. */
function lastUpTo(places: readonly number[], at: number): number | undefined {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] as number) <= at) from = middle + 1;
    else to = middle;
  }
  return places[from - 1];
}
