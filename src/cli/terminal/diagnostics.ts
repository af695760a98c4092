import picocolors from 'picocolors';
import type { Texts } from '../../app/files/texts.ts';
import { word } from '../../core/diagnostics/word.ts';
import type { Diagnostic, Finding, Location } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context, Stream } from '../context.ts';
import { resultWords } from '../words/results.ts';
import { findingWords, severityMarks } from '../words/severity.ts';
import { capped, MOST_OF_A_RULE } from './capped.ts';
import { codeFrame } from './code-frame.ts';
import { indented } from './lines.ts';
import { printable } from './printable.ts';

/**
 * Prints findings for people: place, severity, message and code on one line, then the lines of the file, further places
 * with their lines, and the hint. A finding without a file (`file` is empty) has no place. Where a file has very many of
 * a rule, the number of the others is printed in their place.
 *
 * @param most how many findings of a rule in a file are printed
 */
export function printFindings(
  findings: readonly Finding[],
  { language }: Context,
  stream: Stream,
  texts: Texts = new Map(),
  most: number = MOST_OF_A_RULE,
): void {
  const colours = picocolors.createColors(stream.colour);
  const colourOf = { error: colours.red, warning: colours.yellow, info: colours.cyan };
  const marks = inLanguage(severityMarks, language);
  const words = inLanguage(findingWords, language);
  const { shown, more } = capped(findings, most);
  const diagnostics = shown.map((it) => word(it, language));
  const placeOf = ({ file, range: { start } }: Location) =>
    colours.bold(`${printable(file)}:${start.line}:${start.column}`);
  diagnostics.forEach(({ code, severity, message, hint, file, range, related = [] }, index) => {
    const place = file === '' ? '' : `${placeOf({ file, range })} `;
    const colour = colourOf[severity];
    const frameOf = (at: Location) => {
      const text = texts.get(at.file);
      const paint = { gutter: colours.dim, mark: colour };
      return text === undefined || isWholeFile(at) ? '' : codeFrame(text, at.range, stream.columns, paint);
    };
    const frame = frameOf({ file, range });
    const lines = [
      `${place}${colours.bold(colour(marks[severity]))}${printable(message)} ${colours.dim(`[${code}]`)}`,
    ];
    if (frame !== '') lines.push(frame);
    for (const it of related) {
      lines.push(`  ${words.related}${placeOf(it)}`);
      const relatedFrame = frameOf(it);
      if (relatedFrame !== '') lines.push(relatedFrame);
    }
    const next = diagnostics[index + 1];
    if (frame !== '' || !isSaidAgain(hint, next))
      lines.push(hintLines(hint, language, stream.columns, colours.green));
    if (frame !== '') lines.push('');
    stream.write(`${lines.join('\n')}\n`);
  });
  for (const { code, file, count } of more)
    stream.write(inLanguage(resultWords, language).moreOfRule({ code, file: printable(file), count }));
}

/** Consecutive findings with the same hint, such as those about fonts, show it only once, at the end. */
const isSaidAgain = (hint: string, next: Diagnostic | undefined): boolean => next?.hint === hint;

/** A hint after its label; further lines are indented. */
function hintLines(
  hint: string,
  language: Language,
  columns: number,
  colour: (text: string) => string,
): string {
  const word = inLanguage(findingWords, language).hint;
  const text = indented(`${word}${printable(hint)}`, '  ', columns).replace(/\n +/g, '\n    ');
  return text.replace(word, colour(word));
}

/** Whether a finding is about the file as a whole. */
const isWholeFile = ({ range: { start, end } }: Location): boolean =>
  start.line === 1 && start.column === 1 && end.line === 1 && end.column === 1;
