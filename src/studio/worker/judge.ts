import { check } from '../../core/check/check.ts';
import { CheckMemory } from '../../core/check/memory.ts';
import { isSettable } from '../../core/check/settable.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { defaultSettings } from '../../core/rules/settings/settings.ts';
import * as report from '../../index.ts';
import { pathInWords } from '../words/path-in-words.ts';
import { drawable, kindsOf } from './drawable.ts';
import type { Judged, Task, ToldFinding } from './protocol.ts';
import { type ReadText, readText, type TextRange } from './values.ts';

const memory = new CheckMemory();

/** What the check says of a text. */
export function judge(task: Task): Judged {
  const read = readText(task.text, task.file);
  const { source, findings } = read;
  if (!source) return toldOf(task, read, findings);
  const checked = check(source, kindsOf(task, source), defaultSettings, memory);
  const judged = toldOf(task, read, [...findings, ...checked.findings]);
  const isDraft = !checked.unit && drawable(task)?.isDraft === true;
  return { ...judged, documents: report.documentsIn(source.data), isDraft };
}

function toldOf({ version, language }: Task, read: ReadText, findings: readonly report.Finding[]): Judged {
  const told = findings.map((finding): ToldFinding => {
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
  });
  return {
    version,
    findings: told,
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
