import { check, unitOf } from '../../core/check/check.ts';
import { CheckMemory } from '../../core/check/memory.ts';
import { isSettable } from '../../core/check/settable.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import * as report from '../../index.ts';
import { pageWords } from '../words/page.ts';
import { pathInWords } from '../words/path-in-words.ts';
import { drawable, kindsOf } from './drawable.ts';
import type { Judged, Task, ToldFinding } from './protocol.ts';
import { kindsJudged, rulesInUse } from './rules.ts';
import { type ReadText, readText, type TextRange } from './values.ts';

const memory = new CheckMemory();

/** What the check says of a text. */
export function judge(task: Task): Judged {
  const read = readText(task.text, task.file);
  const { source, findings } = read;
  if (!source) return toldOf(task, read, findings);
  const settings = rulesInUse();
  const checked = check(source, kindsJudged(task.product, source), settings, memory);
  const judged = toldOf(task, read, [...findings, ...checked.findings]);
  // What is wrong with another document keeps this one from nothing.
  const isRefused = !checked.unit && unitOf(source, kindsOf(task, source), settings) === undefined;
  const isDraft = isRefused && drawable(task)?.isDraft === true;
  return { ...judged, documents: report.documentsIn(source.data), isRefused, isDraft };
}

/** What was found besides a text: at values of it, and in other files. */
export function toldBesides(
  findings: readonly report.Finding[],
  text: string,
  file: string,
  language: Language,
): readonly ToldFinding[] {
  const read = readText(text, file);
  const words = inLanguage(pageWords, language);
  return findings.map((finding): ToldFinding => {
    if (finding.file === file) return { ...toldOne(finding, read, language), isSilenceable: false };
    const { code, severity, message, hint, range } = report.describe(finding, language);
    const place = finding.file === '' ? '' : words.inFile({ file: finding.file, line: range.start.line });
    return {
      ...{ code, severity, message, hint, place, path: [], from: 0, to: 0 },
      ...{ isElsewhere: true, isSilenceable: false },
    };
  });
}

function toldOne(finding: report.Finding, read: ReadText, language: Language): ToldFinding {
  const { code, severity, message, hint, range, fix }: Diagnostic = report.describe(finding, language);
  const from = read.offset(range.start);
  const to = Math.max(from, read.offset(range.end));
  const value = read.at(from);
  const path = value?.path ?? [];
  const words = value && wordsOf(read.text, value, { from, to });
  return {
    ...{ code, severity, message, hint, path, from, to },
    place: pathInWords(path, language),
    isSilenceable: isSettable(code),
    ...(words && { words }),
    ...(fix && { fix }),
  };
}

function toldOf({ version, language }: Task, read: ReadText, findings: readonly report.Finding[]): Judged {
  return {
    version,
    findings: findings.map((it) => toldOne(it, read, language)),
    ...(read.source && { data: plain(read.source.data) }),
    documents: [],
    isRefused: !read.source || report.refuses(findings),
    isDraft: false,
  };
}

/** Words at fault that are longer stand for their whole value. */
const MOST_WORDS = 60;

/** The words at fault, where they are a part of a value that stands on one line. */
function wordsOf(
  text: string,
  value: { readonly start: number; readonly to: number },
  { from, to }: TextRange,
): ToldFinding['words'] {
  if (from < value.start || to > value.to || (from === value.start && to === value.to)) return undefined;
  const words = text.slice(from, to).trim();
  if (words === '' || words.length > MOST_WORDS || words.includes('\n')) return undefined;
  return { text: words, rank: text.slice(value.start, from).split(words).length - 1 };
}

/** Data as it can be sent: the maps of a file have no prototype. */
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data ?? null));
