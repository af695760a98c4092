import { finding } from '../../diagnostics/finding.ts';
import { topKey } from '../../edit/entry-text.ts';
import { oneLine } from '../../edit/one-line.ts';
import { unitKeys } from '../../generated/keys.ts';
import type { Unit } from '../../generated/unit.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { isSameData } from '../../model/same-data.ts';
import type { Source } from '../../model/source.ts';
import { read } from '../../read/read.ts';
import { REVIEW } from './draft-text.ts';
import type { DraftPlan } from './plan.ts';

/**
 * Reads a draft and compares it with what it should say.
 *
 * @param meant the data that the draft should have
 * @param plan the plan, whose marks should be comments of the draft
 * @param original the file that the draft was made from, for the place of a failure
 * @returns a finding at the first difference, or undefined
 */
export function readBack(text: string, meant: Unit, plan: DraftPlan, original: Source): Finding | undefined {
  const { source } = read(original.file, new TextEncoder().encode(text), unitKeys);
  const key = source ? partThatDiffers(source.data, meant) : '';
  if (source && key === undefined) {
    const lost = lostMark(source, plan);
    return lost === undefined ? undefined : failed(lost, original);
  }
  return failed(key ?? '', original);
}

function failed(key: string, original: Source): Finding {
  const path = key === '' ? [] : [key];
  const at = { file: original.file, range: original.locate(path, 'key') };
  return finding('draft-not-as-meant', at, { key: key === '' ? '' : topKey(original, key) });
}

/** The first key at the top level whose value differs. */
function partThatDiffers(data: unknown, meant: Unit): string | undefined {
  const [read, wanted] = [data, meant].map((it) => plain(it) as Record<string, unknown>) as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  return [...new Set([...Object.keys(wanted), ...Object.keys(read)])].find(
    (key) => !isSameData(read[key], wanted[key]),
  );
}

/** Data without the line feeds at the end of texts. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\n+$/, '');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, plain(it)]));
}

/** The top-level key of the first mark that is missing among the comments of the draft. */
function lostMark(source: Source, { changes, marks }: DraftPlan): string | undefined {
  const comments = source.comments().map((it) => it.text);
  const wanted = [
    ...marks.map(({ path, words }) => ({ part: String(path[0]), words })),
    ...changes.flatMap((it) => (it.to === 'append' ? [{ part: it.list, words: it.mark }] : [])),
  ];
  const isThere = (words: string) => comments.some((it) => it.startsWith(`${REVIEW}${oneLine(words)}`));
  return wanted.find(({ words }) => !isThere(words))?.part;
}
