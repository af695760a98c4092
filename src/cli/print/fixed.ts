import type { FixedBytes } from '../../app/fix/fixed-bytes.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { printable } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';
import { fixWords } from '../words/fixes.ts';
import { punctuation } from '../words/punctuation.ts';

/** Where mended text goes: into the file, whole to stdout, or as a diff to stdout. */
export type FixTarget = 'file' | 'stdout' | 'diff';

/**
 * What was mended in a file, in words: how many findings in all and for each code, and how many were left.
 *
 * @param columns the width to keep to
 */
export function fixedInWords(
  name: string,
  { before, fixed: { text, fixed, dropped }, wasOtherEncoding }: FixedBytes,
  target: FixTarget,
  language: Language,
  columns: number,
): string {
  const words = inLanguage(fixWords, language);
  const stop = inLanguage(punctuation, language).colon;
  const lines: string[] = [];
  const count = [...fixed.values()].reduce((sum, it) => sum + it, 0);
  if (count > 0) {
    const done = target === 'diff' ? words.fixable({ count }) : words.fixed({ count });
    const then = target !== 'diff' ? '' : words.thenLeft;
    lines.push(`${done}${inBrackets(fixed, language)}${then}`);
  } else if (dropped.length === 0) {
    lines.push(words.nothingToFix);
  }
  if (dropped.length > 0) {
    const counts = new Map<string, number>();
    for (const { code } of dropped) counts.set(code, (counts.get(code) ?? 0) + 1);
    const left = words.leftUnfixed({ count: dropped.length });
    lines.push(`${left}${inBrackets(counts, language)}`);
  }
  if (wasOtherEncoding && before !== text) {
    lines.push(target === 'diff' ? words.wouldBeUtf8 : words.isUtf8);
  }
  return lines.map((it) => `${wrap(`${printable(name)}${stop}${it}`, columns)}\n`).join('');
}

function inBrackets(counts: ReadonlyMap<string, number>, language: Language): string {
  const { brackets, enumeration } = inLanguage(punctuation, language);
  return brackets({ text: [...counts].map(([code, count]) => `${code} ${count}`).join(enumeration) });
}
