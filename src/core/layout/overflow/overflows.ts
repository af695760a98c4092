import { finding } from '../../diagnostics/finding.ts';
import type { Style } from '../../generated/style.ts';
import type { Finding, Location } from '../../model/diagnostic.ts';
import type { Flow } from '../flow/flow.ts';
import type { ParagraphBox, RowBox, TableBox } from '../pages/box.ts';
import { advanceOf } from '../pages/characters.ts';
import { isTooHigh } from '../pages/fill-pages.ts';
import { filledSections } from '../pages/filled-sections.ts';
import type { RowPart } from '../pages/row-parts.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { brokenWords } from './broken-words.ts';

/** Gives the place in the unit's file of a text; that of the value that holds the words, if there are several. */
export type TextPlace = (text: string, words: string) => Location;

/**
 * Tells what is too large for its place on the pages of a file: words that no line holds, tables whose columns are
 * narrower than a character, rows that no page holds. All of it is on the pages, but cut or crowded. The pages are those
 * in the standard's faces.
 */
export function overflows(flow: Flow, style: Style, at: TextPlace): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<object>();
  const words = new Set<string>();
  // Asked for each row of a table, of which there may be tens of thousands.
  const narrow = new Map<TableBox, boolean>();
  const isNarrow = (table: TableBox): boolean => {
    const known = narrow.get(table) ?? isTooNarrow(table);
    narrow.set(table, known);
    return known;
  };
  const isNew = <Box extends object>(box: Box): boolean => !seen.has(box) && seen.add(box) !== undefined;
  const tellWords = (box: ParagraphBox, inTable: boolean) => {
    for (const word of brokenWords(box)) {
      if (words.has(word)) continue;
      words.add(word);
      found.push(finding('word-over-line', at(textOf(box), word), { word, inTable }));
    }
  };
  for (const { firstNumber, pages, roomOf } of filledSections(flow, style, { advance: advanceOf(style) }))
    for (const [index, { placements }] of pages.entries())
      for (const it of placements) {
        if ('line' in it) {
          if (isNew(it.box)) tellWords(it.box, false);
          continue;
        }
        const { box } = it;
        const row = box.rows[it.row] as RowBox;
        if (isNew(box) && isNarrow(box)) found.push(tooNarrow(box, at));
        else if (isNew(row) && !isNarrow(box))
          for (const { paragraphs } of row.cells) for (const cell of paragraphs) tellWords(cell, true);
        // A record over pages is told of as a whole.
        if (
          it.part &&
          begins(it.part) &&
          isTooHigh(row, box, roomOf(index).height) &&
          !box.styles.includes(STYLE.record)
        )
          found.push(tooHigh(row, firstNumber + index, at));
      }
  return found;
}

const begins = ({ cells }: RowPart): boolean => cells.every(({ from }) => from === 0);

const textOf = ({ typeset }: ParagraphBox): string => typeset.text.characters.join('');

const cellText = ({ paragraphs }: RowBox['cells'][number]): string => paragraphs.map(textOf).join('');

/** Whether some column of a table is narrower than a character in it. */
const isTooNarrow = ({ rows, floats }: TableBox): boolean =>
  !floats &&
  rows.some(({ cells }) => cells.some((it) => !it.isTurned && it.paragraphs.some(isCharacterWider)));

function isCharacterWider({ typeset: { text, width } }: ParagraphBox): boolean {
  const { before } = text;
  return text.characters.some(
    (_, place) => (before[place + 1] as number) - (before[place] as number) > width,
  );
}

function tooNarrow({ rows }: TableBox, at: TextPlace): Finding {
  const [head] = rows as readonly [RowBox];
  const heading = head.cells.map(cellText);
  const shown = heading.filter((it) => it !== '').slice(0, 3);
  return finding('table-over-page', at(heading.join(''), shown[0] ?? ''), {
    columns: head.cells.length,
    heading: shown,
  });
}

function tooHigh(row: RowBox, page: number, at: TextPlace): Finding {
  const longest = row.cells.map(cellText).reduce((long, it) => (it.length > long.length ? it : long), '');
  const opening = [...longest.trim()].slice(0, OPENING).join('');
  return finding('row-over-page', at(longest, opening), { page, opening });
}

/** How many characters of a cell the message quotes. */
const OPENING = 12;
