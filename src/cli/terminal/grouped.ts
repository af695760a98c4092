import picocolors from 'picocolors';
import type { Texts } from '../../app/files/texts.ts';
import { pageOf, titlesOf } from '../../app/reference/page.ts';
import { word } from '../../core/diagnostics/word.ts';
import type { Diagnostic, Finding, Location, Severity } from '../../core/model/diagnostic.ts';
import { groupedBy } from '../../core/model/grouped.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context, Stream } from '../context.ts';
import { resultWords } from '../words/results.ts';
import { findingWords, severityMarks } from '../words/severity.ts';
import { MOST_OF_A_RULE } from './capped.ts';
import { excerpt } from './excerpt.ts';
import { indented } from './lines.ts';
import { linesOfText } from './lines-of-text.ts';
import { printable } from './printable.ts';

/**
 * Prints findings for people, grouped by rule, the most severe first: a line with the message and the number of places,
 * then the places, then the hint. What all findings of a rule have in common is printed once.
 *
 * @param texts the texts that findings point into; if all messages are equal, each place shows its line
 */
export function printGrouped(
  findings: readonly Finding[],
  { language }: Context,
  stream: Stream,
  texts: Texts,
): void {
  const diagnostics = findings.map((it) => word(it, language));
  const sorted = diagnostics.toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity]);
  const groups = groupedBy(sorted, (it) => `${it.severity} ${it.code}`);
  const written = [...groups.values()].map((it) => groupInWords(it, language, stream, texts));
  stream.write(`${written.join('\n')}\n`);
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function groupInWords(
  group: readonly Diagnostic[],
  language: Language,
  stream: Stream,
  texts: Texts,
): string {
  const words = inLanguage(findingWords, language);
  const [first] = group as readonly [Diagnostic];
  const colours = picocolors.createColors(stream.colour);
  const colour = { error: colours.red, warning: colours.yellow, info: colours.cyan }[first.severity];
  const isOneMessage = group.every(({ message }) => message === first.message);
  const common = isOneMessage ? first.message : commonBeginning(group.map(({ message }) => message));
  const title = common === '' ? titleOf(first.code, language) : printable(common.replace(/[：:]\s*$/, ''));
  const count = group.length === 1 ? '' : inLanguage(resultWords, language).places({ count: group.length });
  const head = `${colours.bold(colour(inLanguage(severityMarks, language)[first.severity]))}${title}${count} ${colours.dim(`[${first.code}]`)}`;
  const linesOf = (it: Diagnostic): string[] => {
    const place = placeOf(it);
    const room = stream.columns - INDENT.length - place.length - GAP.length;
    const said = isOneMessage ? lineAt(it, texts, room) : printable(it.message.slice(common.length));
    const line = place === '' ? said : `${colours.bold(place)}${GAP}${said}`;
    const related = (it.related ?? []).map((at) => `${INDENT}${INDENT}${words.related}${placeOf(at)}`);
    return line.trim() === '' ? related : [`${INDENT}${line}`.trimEnd(), ...related];
  };
  const shown = group.slice(0, MOST_OF_A_RULE);
  const parts = [...groupedBy(shown, (it) => it.hint)].map(([hint, these]) => {
    const said = indented(`${words.hint}${printable(hint)}`, INDENT, stream.columns).replace(
      /\n +/g,
      '\n    ',
    );
    return [...these.flatMap(linesOf), said.replace(words.hint, (it) => colours.green(it))];
  });
  const left = group.length - shown.length;
  const rest = left > 0 ? [`${INDENT}${inLanguage(resultWords, language).more({ count: left })}`] : [];
  return [head, ...parts.flat(), ...rest, ''].join('\n');
}

/** The common beginning of all messages up to a colon; empty if there is none. */
function commonBeginning([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const it of others) while (!it.startsWith(first.slice(0, length))) length--;
  return /^.*(?:：|: )/u.exec(first.slice(0, length))?.[0] ?? '';
}

const INDENT = '  ';
const GAP = '  ';

/** A place in the form that editors and terminals can follow; empty for no file. */
const placeOf = ({ file, range: { start } }: Location): string =>
  file === '' ? '' : `${printable(file)}:${start.line}:${start.column}`;

/** The line that a finding points at, or the part around the fault. */
function lineAt({ file, range: { start, end } }: Location, texts: Texts, room: number): string {
  const line = linesOfText(texts.get(file) ?? '')[start.line - 1];
  if (line === undefined) return '';
  const to = end.line > start.line ? line.trimEnd().length + 1 : end.column;
  return excerpt(line, start.column, to, Math.max(LEAST_ROOM, room)).text.trim();
}

/** At least this many columns of a line are shown, however long the place is. */
const LEAST_ROOM = 24;

const titleOf = (code: string, language: Language): string => {
  const [title = ''] = titlesOf(pageOf(code))[language].split(/[,(:;]/);
  return title.trim();
};
