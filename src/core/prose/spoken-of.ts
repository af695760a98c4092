import type { Span } from './span.ts';

const BEFORE = /[用以为写作现含注到的成][“‘"]$/u;
const AFTER = /^[”’"](?:等|字样|名义|代替|表示|符号|标记|占位|的|、|或|）)/u;

/** Whether a text talks about a span instead of using it: 不得以“××”代替, 出现“待定”字样. */
export function isSpokenOf(value: string, [from, to]: Span): boolean {
  const isQuoted = /[“‘"]/u.test(value[from - 1] ?? '') && /[”’"]/u.test(value[to] ?? '');
  const [open, close] = isQuoted ? [from - 1, to] : patternAround(value, from, to);
  if (open === undefined || close === undefined) return false;
  return (
    BEFORE.test(value.slice(Math.max(0, open - 1), open + 1)) || AFTER.test(value.slice(close, close + 4))
  );
}

/** The longest pattern in quotes, in characters. */
const LONGEST = 40;

/** The quotes around a pattern that contains the span: “浙××〔20××〕×号”. */
function patternAround(value: string, from: number, to: number): [open?: number, close?: number] {
  const start = Math.max(0, to - LONGEST);
  const before = value.slice(start, from + 1).lastIndexOf('“');
  const behind = value.slice(to, from + LONGEST + 1).indexOf('”');
  const [open, close] = [start + before, to + behind];
  if (before < 0 || behind < 0 || close - open > LONGEST) return [];
  const quoted = value.slice(open + 1, close);
  return /[“”\n]/u.test(quoted) || !/[〔［[（(\dA-Z]|号|第/u.test(quoted.replaceAll('X', '×'))
    ? []
    : [open, close];
}
