import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { DATA, LINE_HEIGHT, linesIn, TITLE } from '../look.ts';
import { type FormAbout, type FormWords, HELP_SHEET } from './words.ts';

const WIDTH = 92;

/** The first sheet: how to fill in the others, and what happens to them. */
export function helpSheet(words: FormWords, about: FormAbout): WriteSheet {
  const lines = words.help(about).map((it, at) => `${at + 1}. ${it}`);
  const rows = [[about.title ?? words.title], ...lines.map((it) => [it])];
  return {
    name: HELP_SHEET,
    rows,
    cells: new Map(
      rows.map(([value], at) => [`${at},0`, { value: value ?? null, style: at === 0 ? TITLE : LINE }]),
    ),
    columns: [{ width: WIDTH }],
    rowDefs: new Map(
      rows.map(([text = ''], at) => [
        at,
        { height: at === 0 ? 42 : linesIn(text, WIDTH) * LINE_HEIGHT + 10 },
      ]),
    ),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const LINE: CellStyle = { ...DATA, border: {}, alignment: { vertical: 'center', wrapText: true } };
