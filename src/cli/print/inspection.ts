import picocolors from 'picocolors';
import { type Inspection, propertiesOf } from '../../app/inspect/inspection.ts';
import type { FoundField } from '../../core/compare/docx/inspect-docx.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { fitted } from '../terminal/fitted.ts';
import { labelled } from '../terminal/lines.ts';
import { printable } from '../terminal/printable.ts';
import { displayWidth } from '../terminal/width.ts';
import { inspectionWords } from '../words/inspection.ts';

/** Prints an inspection for people: the properties, then the elements of each document. */
export function printInspection(inspection: Inspection, { language, stdout }: Context): void {
  const words = inLanguage(inspectionWords, language);
  const { file, found } = inspection;
  const { bold } = picocolors.createColors(stdout.colour);
  const general: readonly (readonly [string, string])[] = [
    [words.title, found.title],
    [words.subject, found.subject],
    [words.author, found.author],
    [words.keywords, found.keywords],
  ];
  const properties = [...general, ...propertiesOf(inspection)].filter(([, value]) => value !== '');
  const elements = found.documents.map(({ part, fields }) => ({
    heading: headingOf(part, language),
    rows: fields.map((it): LabelledText => [it.field, shown(it, language)]),
  }));
  const tables = [
    ...(properties.length > 0 ? [{ heading: words.properties, rows: properties }] : []),
    ...elements.filter(({ rows }) => rows.length > 0),
  ];
  const labels = tables.flatMap(({ rows }) => rows.map(([label]) => displayWidth(printable(label))));
  const width = Math.min(MOST_LABEL, Math.max(0, ...labels));
  stdout.write(`${printable(file)}  ${origin(inspection, language)}\n`);
  for (const { heading, rows } of tables) {
    const lines = rows.map(
      ([label, text]): LabelledText => [fitted(printable(label), width), printable(text)],
    );
    const table = labelled(lines, width, stdout.columns - INDENT.length);
    stdout.write(`\n${bold(heading)}\n${table.replace(/^/gm, INDENT)}\n`);
  }
}

type LabelledText = readonly [label: string, text: string];

const INDENT = '  ';

/** The most columns for names of properties, which can be of any length. */
const MOST_LABEL = 24;

/** How many characters of 正文 are shown. */
const MOST_TEXT = 60;

function headingOf(part: number | undefined, language: Language): string {
  const words = inLanguage(inspectionWords, language);
  return part === undefined ? words.elements : words.elementsOf({ part });
}

function origin({ provenance: { isOurs, isAsGenerated } }: Inspection, language: Language): string {
  const words = inLanguage(inspectionWords, language);
  if (isAsGenerated) return words.asGenerated;
  return isOurs ? words.edited : words.notOurs;
}

/** The text of an element; for 正文 only its length and its beginning. */
function shown({ field, text }: FoundField, language: Language): string {
  if (field !== '正文') return text;
  const paragraphs = text.split('\n');
  const count = [...paragraphs.join('')].length;
  const begins = [...paragraphs.join(' ')].slice(0, MOST_TEXT).join('');
  const beginning = count > MOST_TEXT ? `${begins}…` : begins;
  return inLanguage(inspectionWords, language).bodyText({
    paragraphs: paragraphs.length,
    characters: count,
    beginning,
  });
}
