import { lineStarts, replacementOf } from '../../src/core/check/fix/replacement.ts';
import { severityOf } from '../../src/core/diagnostics/severity.ts';
import type { Finding, Severity } from '../../src/core/model/diagnostic.ts';
import { sentencesOf } from '../../src/core/prose/sentences.ts';

/** A text and its findings. */
export interface Judged {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The findings by rule: how many, how many in 1,000 characters, and each in its sentence with ⟦ ⟧ around the characters
 * at fault. Sorted by severity, then by number.
 */
export function alarmsByRule(judged: readonly Judged[]): string {
  const characters = charactersOf(judged);
  const byCode = new Map<string, { finding: Finding; text: string }[]>();
  for (const { text, findings } of judged) {
    for (const finding of findings) {
      const others = byCode.get(finding.code);
      if (others) others.push({ finding, text });
      else byCode.set(finding.code, [{ finding, text }]);
    }
  }
  const level = (found: readonly { finding: Finding }[]) =>
    LEVELS.indexOf(severityOf((found[0] as { finding: Finding }).finding));
  return [...byCode]
    .sort(([, one], [, other]) => level(one) - level(other) || other.length - one.length)
    .map(([code, found]) => {
      const places = found.map(({ finding, text }) => `  ${inSentence(finding, text)}\n`).join('');
      return `${code} (${LEVELS[level(found)]}): ${found.length}, ${rate(found.length, characters)}\n${places}`;
    })
    .join('\n');
}

/** One line: the number of texts and characters, and of findings of each severity. */
export function totals(judged: readonly Judged[]): string {
  const characters = charactersOf(judged);
  const counts = LEVELS.map((level) => {
    const count = judged.flatMap(({ findings }) => findings).filter((it) => severityOf(it) === level).length;
    return `${count} ${level}s (${rate(count, characters)})`;
  });
  return `${judged.length} texts, ${characters.toLocaleString('en')} characters: ${counts.join(', ')}\n`;
}

/** White space is not counted. */
const charactersOf = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);

const rate = (count: number, characters: number): string =>
  `${characters === 0 ? '0' : ((1000 * count) / characters).toFixed(4)} in 1,000 characters`;

/** How many characters of a long sentence are shown on either side. */
const AROUND = 60;

function inSentence(finding: Finding, text: string): string {
  const place = replacementOf({ range: finding.range, newText: '' }, text, lineStarts(text));
  const where = `${finding.file}:${finding.range.start.line}`;
  if (!place) return where;
  const { start, end } = place;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  const sentences = sentencesOf(line).filter(
    ([from, to]) => from < end - lineStart && to >= start - lineStart,
  );
  const from = lineStart + (sentences[0]?.[0] ?? 0);
  const to = lineStart + (sentences.at(-1)?.[1] ?? line.length);
  const before = text.slice(Math.max(Math.min(from, start), start - AROUND), start);
  const after = text.slice(end, Math.min(Math.max(to, end), end + AROUND));
  const cut = [start - AROUND > from ? '…' : '', end + AROUND < to ? '…' : ''];
  const shown = `${cut[0]}${before}⟦${text.slice(start, end)}⟧${after}${cut[1]}`;
  return `${where}: ${shown.replaceAll('\n', '⏎')}`;
}
