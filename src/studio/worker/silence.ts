import { check } from '../../core/check/check.ts';
import { isSameData } from '../../core/model/same-data.ts';
import type { Product } from '../../core/produce/built-in.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type * as report from '../../index.ts';
import { textWords } from '../words/of-text.ts';
import { kindsJudged, rulesInUse } from './rules.ts';
import { ReadText, readText } from './values.ts';

/** A finding to silence. */
export interface Silencing {
  readonly text: string;
  readonly file: string;
  readonly product: Product;
  readonly language: Language;
  readonly code: string;
  /** Where it begins in the text. */
  readonly from: number;
  readonly reason: string;
}

/**
 * The text with a comment that silences a finding at its place, on a line of its own before the value or, where none can
 * stand there, before what it is part of. What the check says of the text afterwards decides: the finding is gone, no
 * other one comes, and no value is another one.
 *
 * @returns undefined where no such comment is possible
 */
export function silenced({
  text,
  file,
  product,
  language,
  code,
  from,
  reason,
}: Silencing): string | undefined {
  const before = readText(text, file);
  if (!before.source) return undefined;
  const words = reason.replace(/\s+/g, ' ').trim();
  const comment = inLanguage(textWords, language).silence({ code, reason: words });
  const count = findingsOf(before, product).length;
  const path = before.at(from)?.path ?? [];
  const lines = new Set(
    [from, ...placesAround(before, path)].map((it) => text.lastIndexOf('\n', it - 1) + 1),
  );
  for (const line of lines) {
    const indent = /^ */.exec(text.slice(line))?.[0] ?? '';
    const written = `${indent}${comment}\n`;
    const newText = text.slice(0, line) + written + text.slice(line);
    const after = new ReadText(newText, file);
    if (!after.source || !isSameData(after.source.data, before.source.data)) continue;
    const left = findingsOf(after, product);
    const isThere = left.some(
      (it) => it.code === code && after.offset(it.range.start) === from + written.length,
    );
    if (!isThere && left.length < count) return newText;
  }
  return undefined;
}

/** Where the value at a path begins, and what it is part of, from the inside. */
function placesAround(read: ReadText, path: readonly (string | number)[]): number[] {
  return path.map((_, index) => read.beginningOf(path.slice(0, path.length - index)) ?? 0);
}

function findingsOf({ source, findings }: ReadText, product: Product): readonly report.Finding[] {
  if (!source) return findings;
  return [...findings, ...check(source, kindsJudged(product, source), rulesInUse()).findings];
}
