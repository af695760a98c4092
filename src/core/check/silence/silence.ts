import { finding } from '../../diagnostics/finding.ts';
import { isRule, ruleCodes } from '../../generated/codes.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { listsOf } from '../../model/grouped.ts';
import type { Comment } from '../../model/source.ts';
import { nearest } from '../../spelling/nearest.ts';
import { isSettable } from '../settable.ts';
import { byPosition, sortFindings } from '../sort.ts';

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
  const ofCode = listsOf(
    silences.flatMap(({ codes, comment }) => codes.map((code) => [code, comment] as const)),
  );
  const found = listsOf(findings.filter(({ code }) => ofCode.has(code)).map((it) => [it.code, it] as const));
  const used = new Set<string>();
  const silent = new Set<Finding>();
  for (const [code, ofRule] of found) {
    for (const [it, by] of commentsOn(ofRule, ofCode.get(code) ?? [])) {
      for (const comment of by) used.add(useOf(code, comment));
      if (isSettable(code)) silent.add(it);
    }
  }
  const rest = findings.filter((it) => !silent.has(it));
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

/**
 * The comments that are about the place of each finding. Both are gone through from the beginning of the file to its end,
 * so that a comment is looked at no more once its place is passed.
 */
function commentsOn(
  findings: readonly Finding[],
  comments: readonly Comment[],
): [finding: Finding, by: readonly Comment[]][] {
  const toCome = [...comments].sort((one, other) => byPosition(other.about.start, one.about.start));
  let open: Comment[] = [];
  return sortFindings(findings).flatMap((it) => {
    const at = it.range.start;
    const begun: Comment[] = [];
    for (let next = toCome.at(-1); next && byPosition(next.about.start, at) <= 0; next = toCome.at(-1)) {
      begun.push(next);
      toCome.pop();
    }
    open = [...open, ...begun].filter(({ about }) => byPosition(at, about.end) < 0);
    return open.length > 0 ? [[it, open]] : [];
  });
}
