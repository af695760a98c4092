import picocolors from 'picocolors';
import type { EditOrigins } from '../../../app/diff/edit-origins.ts';
import type { ComparedText, TextChange } from '../../../core/compare/difference/compare.ts';
import type { ChangedWords } from '../../../core/compare/difference/words.ts';
import type { DocxPlace } from '../../../core/compare/docx/docx-text.ts';
import type { Language } from '../../../core/wording/language.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import type { Context, Stream } from '../../context.ts';
import { printable } from '../../terminal/printable.ts';
import { characterWidth, displayWidth } from '../../terminal/width.ts';
import { differenceWords } from '../../words/differences.ts';
import { originsInWords } from './origins-in-words.ts';
import { type StyledText, styledLines } from './styled-lines.ts';

/** How many unchanged characters are shown on each side of a change. */
const AROUND = 16;

export const INDENT = '    ';

/** The number of changes of each kind: 3 处不同（改 1，增 1，删 1）. */
export function countsInWords(changes: readonly TextChange[], language: Language): string {
  const count = (kind: TextChange['kind']) => changes.filter((it) => it.kind === kind).length;
  const [changed, added, removed] = [count('changed'), count('added'), count('removed')];
  return inLanguage(differenceWords, language).changes({ total: changes.length, changed, added, removed });
}

/** Explains the marks in changed text; `file` is the .docx, `source` the file that it was made from. */
export const legend = (file: string, source: string, language: Language): string =>
  inLanguage(differenceWords, language).legend({ source: printable(source), file: printable(file) });

/**
 * Prints the changes, each with its place and text, and the unchanged text before and after on a line each.
 *
 * @param most how many changes to show; the rest are counted
 * @param origins where the changed texts come from, as far as known
 */
export function printChanges(
  entries: readonly ComparedText[],
  { language }: Context,
  stream: Stream,
  {
    context = true,
    most = Number.POSITIVE_INFINITY,
    origins,
  }: {
    context?: boolean;
    most?: number;
    origins?: ReadonlyMap<TextChange, EditOrigins>;
  } = {},
): void {
  const { dim } = picocolors.createColors(stream.colour);
  const changed = entries.flatMap((it, index) => (it.kind === 'same' ? [] : [index]));
  const shown = changed.slice(0, most);
  let last = -1;
  for (const index of shown) {
    const before = entries[index - 1];
    const after = entries[index + 1];
    if (context && index - 1 > last + 1 && last >= 0) stream.write('\n');
    if (context && before?.kind === 'same' && index - 1 > last)
      stream.write(`${dim(sameLine(before, stream))}\n`);
    const change = entries[index] as TextChange;
    stream.write(`${changeLines(change, origins?.get(change), language, stream).join('\n')}\n`);
    last = index;
    if (context && after?.kind === 'same') {
      stream.write(`${dim(sameLine(after, stream))}\n`);
      last = index + 1;
    }
  }
  const rest = changed.length - shown.length;
  if (rest > 0) stream.write(dim(inLanguage(differenceWords, language).moreChanges({ rest })));
}

function changeLines(
  change: TextChange,
  origins: EditOrigins | undefined,
  language: Language,
  stream: Stream,
): string[] {
  const { bold, red, green } = picocolors.createColors(stream.colour);
  const [mark, paint] = { changed: ['~', bold], added: ['+', green], removed: ['-', red] }[change.kind] as [
    string,
    (text: string) => string,
  ];
  const stretches: ChangedWords[] =
    change.kind === 'changed'
      ? [...change.words]
      : [
          change.kind === 'added'
            ? { kind: 'added', text: change.after }
            : { kind: 'removed', text: change.before },
        ];
  const isWhole = change.kind !== 'changed';
  const styled = stretches.map(({ kind, text }, index): StyledText => {
    if (kind === 'same') return { text: shortened(onOneLine(text), index > 0, index < stretches.length - 1) };
    const shown = onOneLine(text);
    if (isWhole) return { text: shown, paint };
    return kind === 'added' ? { text: `{+${shown}+}`, paint: green } : { text: `[-${shown}-]`, paint: red };
  });
  return [
    `${paint(mark)} ${bold(placeInWords(change.place, language))}${origins ? originsInWords(origins, language) : ''}`,
    ...styledLines(styled, INDENT, Math.max(24, stream.columns)),
  ];
}

/** A text on one line. Line breaks in it are shown as ↵. */
export const onOneLine = (text: string): string =>
  printable(text.replaceAll('\n', '↵').replaceAll('\t', ' '));

/** Unchanged text, shortened where it is not next to a change. */
function shortened(text: string, isAfterChange: boolean, isBeforeChange: boolean): string {
  const characters = Array.from(text);
  if (characters.length <= AROUND * (isAfterChange && isBeforeChange ? 3 : 2)) return text;
  const head = isAfterChange ? characters.slice(0, AROUND).join('') : '';
  const tail = isBeforeChange ? characters.slice(-AROUND).join('') : '';
  return `${head}……${tail}`;
}

/** The beginning of an unchanged text that fits on one line. */
function sameLine(entry: ComparedText, { columns }: Stream): string {
  const text = entry.kind === 'same' ? onOneLine(entry.text) : '';
  const room = Math.max(24, columns) - INDENT.length;
  if (displayWidth(text) <= room) return INDENT + text;
  let line = '';
  let width = 2;
  for (const character of text) {
    width += characterWidth(character);
    if (width > room) break;
    line += character;
  }
  return `${INDENT}${line}……`;
}

export function placeInWords(place: DocxPlace, language: Language): string {
  const words = inLanguage(differenceWords, language);
  if (place.part === 'cell') {
    const { table, row, column } = place;
    return words.cell({ table, row, column });
  }
  return words.paragraphOf({ part: words[place.part], number: place.number });
}
