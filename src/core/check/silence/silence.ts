import { finding } from '../../diagnostics/finding.ts';
import { isRule, ruleCodes } from '../../generated/codes.ts';
import type { Finding, Position, Range } from '../../model/diagnostic.ts';
import type { Comment } from '../../model/source.ts';
import { nearest } from '../../spelling/nearest.ts';
import { isSettable } from '../settable.ts';

/**
 * Removes the findings that comments silence, and reports comments that silence nothing.
 *
 * The form is `# report-ignore: CODE reason` or `# 忽略：CODE 理由`, several codes separated by commas, after a value or on
 * a line of its own before a key or an entry.
 *
 * @param findings those of rules
 * @param inForce the codes of the rules that were run
 */
export function silenced(
  findings: readonly Finding[],
  comments: readonly Comment[],
  inForce: ReadonlySet<string>,
): Finding[] {
  const silences = comments.flatMap(silenceOf);
  const used = new Set<string>();
  const rest = findings.filter(({ code, range }) => {
    const by = silences.filter((it) => it.codes.includes(code) && isWithin(range.start, it.comment.about));
    for (const { comment } of by) used.add(useOf(code, comment));
    return by.length === 0 || !isSettable(code);
  });
  return [...rest, ...silences.flatMap((it) => mistakesOf(it, inForce, used))];
}

/** A comment that silences rules. */
interface Silence {
  readonly comment: Comment;
  readonly codes: readonly string[];
  readonly reason: string;
}

const DIRECTIVE = /^(?:report-ignore\s*[:：]|忽略\s*[:：](?=\s*[a-z]))\s*/;
const FIRST_CODE = /^[a-z][a-z0-9-]*/;
const NEXT_CODE = /^\s*[,，、]\s*([a-z][a-z0-9-]*)/;

function silenceOf(comment: Comment): Silence[] {
  const directive = DIRECTIVE.exec(comment.text);
  if (!directive) return [];
  let rest = comment.text.slice(directive[0].length);
  const codes: string[] = [];
  for (let code = FIRST_CODE.exec(rest); code; code = NEXT_CODE.exec(rest)) {
    codes.push(code[1] ?? code[0]);
    rest = rest.slice(code[0].length);
  }
  return [{ comment, codes, reason: rest.replace(/^[\s\-—–:：,，、（(]+/, '') }];
}

function mistakesOf(
  { comment, codes, reason }: Silence,
  inForce: ReadonlySet<string>,
  used: ReadonlySet<string>,
): Finding[] {
  const found: Finding[] = [];
  for (const code of codes) {
    if (!isRule(code)) {
      found.push(finding('unknown-rule', comment, { code, suggestion: nearest(code, ruleCodes())?.name }));
    } else if (!isSettable(code)) found.push(finding('severity-fixed', comment, { code }));
    else if (inForce.has(code) && !used.has(useOf(code, comment)))
      found.push(finding('unused-ignore', comment, { code }));
  }
  if (codes.length === 0) found.push(finding('ignore-without-code', comment, {}));
  else if (reason === '') found.push(finding('ignore-without-reason', comment, { code: codes.join('、') }));
  return found;
}

const useOf = (code: string, { range }: Comment): string => `${code} ${range.start.line}`;

const isWithin = (at: Position, { start, end }: Range): boolean => !isBefore(at, start) && isBefore(at, end);

const isBefore = (one: Position, other: Position): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column);
