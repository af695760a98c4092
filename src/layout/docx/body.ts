import { BookmarkEnd, BookmarkStart, Paragraph, type Table, TextRun } from 'docx';
import type { Style } from '../../generated/style.ts';
import { plainText } from '../../model/plain-text.ts';
import type { Numbered } from '../numbering/number.ts';
import { lineEms } from '../text/width.ts';
import { flowOf } from './flow.ts';
import { runsOf } from './paragraphs.ts';
import { characterStyle, headingStyle, type Role, STYLE } from './styles.ts';
import { tableOf } from './table.ts';

/**
 * 正文: headings, paragraphs and tables with their numbers.
 *
 * @param keepLast keeps the last paragraph with what follows, so that the signature never begins a page alone
 */
export function bodyOf(blocks: readonly Numbered[], style: Style, keepLast: boolean): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) =>
    drawn(block, index + 1, style, keepLast && index === blocks.length - 1 && fitsWithClosing(block, style)),
  );
}

/**
 * Whether a paragraph and the lines of a closing fit one page. LibreOffice forgets every wish to keep lines together
 * when together they are more than a page.
 */
function fitsWithClosing(block: Numbered, { grid }: Style): boolean {
  if (block.type === 'table' || block.type === 'flow') return false;
  return lineEms(plainText(block.children)) / grid.characters < grid.lines - CLOSING_LINES;
}

/** An empty line, attachments, another, issuer, date, note. */
const CLOSING_LINES = 6;

/** @param place of the block in the body, from 1: a heading's bookmark is numbered by it */
function drawn(block: Numbered, place: number, style: Style, keepNext: boolean): (Paragraph | Table)[] {
  if (block.type === 'table') return [tableOf(block, style)];
  if (block.type === 'flow') return flowOf(block, style);
  if (block.type === 'heading') {
    const role = block.look?.heading ?? 'heading1';
    return [
      new Paragraph({
        style: headingStyle(role),
        // The navigation pane goes by the level in the document, whatever its look.
        ...(outlineOf(role) !== block.level && { outlineLevel: block.level - 1 }),
        children: bookmarked(place, [new TextRun(block.label), ...runsOf(block.children)]),
      }),
    ];
  }
  const keep = keepNext ? { keepNext } : {};
  const opening = block.runIn
    ? [...labelled(block.label), ...block.runIn, { type: 'text', value: '。' } as const]
    : labelled(block.label);
  const role = block.runIn ? (block.look?.runIn ?? 'runIn3') : block.look?.alone;
  return [
    new Paragraph({
      style: STYLE.body,
      ...keep,
      children: [...runsOf(opening, role && characterStyle(role)), ...runsOf(block.children)],
    }),
  ];
}

/**
 * Runs between the marks of a bookmark. The library's own `Bookmark` numbers its marks through all documents of a process,
 * so that a document's bytes would hang on those made before it; its types do not foresee the marks by themselves.
 */
function bookmarked(place: number, runs: readonly TextRun[]): TextRun[] {
  const marks = [new BookmarkStart(`heading${place}`, place), new BookmarkEnd(place)] as unknown as TextRun[];
  return [marks[0] as TextRun, ...runs, marks[1] as TextRun];
}

/** The outline level that a heading's style has by itself, from 1. */
const outlineOf = (role: Role): number => (role === 'chapter' ? 1 : Number(/[1-4]$/.exec(role)?.[0] ?? 2));

const labelled = (label: string) => (label ? [{ type: 'text', value: label } as const] : []);
