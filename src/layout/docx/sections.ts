import { type ISectionOptions, Paragraph, Table, TextRun } from 'docx';
import type { Style } from '../../generated/style.ts';
import type { NumberedDocument } from '../numbering/numbered-document.ts';
import { points } from '../style/measure.ts';
import { titleLines } from '../text/title-lines.ts';
import { appendixOf, isBound, sheetOf } from './appendices.ts';
import { bodyOf } from './body.ts';
import { bookmarked, bookmarkNumbers } from './bookmarks.ts';
import type { DrawChart } from './charts.ts';
import { closingOf } from './closing.ts';
import { addresseesFit } from './first-page.ts';
import { headOf } from './head.ts';
import { measuresOf, type Sheet } from './measures.ts';
import { pageNumbers } from './page-number.ts';
import { anchor, emptyLines, textParagraph } from './paragraphs.ts';
import { recordOf } from './record.ts';
import { sheetProperties } from './sheets.ts';
import { STYLE } from './styles.ts';
import { turnedPageNumbers } from './turned-page-number.ts';

/** What stands above and below the text of every page of a section. */
export type Margins = Pick<ISectionOptions, 'headers' | 'footers'>;

/** How a document stands in its file. */
export interface Setting {
  /** The first number of a bookmark that is free in the file; 1 where the document has the file to itself. */
  readonly firstBookmark?: number;
  /** How it stands in a volume; left out, alone. */
  readonly inVolume?: InVolume;
  /** Headers and footers of pages that lie so; left out, page numbers alone. Called once for each section. */
  readonly margins?: (sheet: Sheet) => Margins;
  /** What draws charts; needed where there are any. */
  readonly drawChart?: DrawChart | undefined;
}

/** What a volume adds to a document. */
export interface InVolume {
  /** The number of the title's bookmark. */
  readonly titleBookmark: number;
  /** What stands below the title. */
  readonly belowTitle: readonly Paragraph[];
}

type Child = Paragraph | Table;

/** What stands on sheets that lie alike, one after the other. */
interface Part {
  readonly sheet: Sheet;
  readonly children: readonly Child[];
}

/**
 * A document as sections, of which the first begins with its head: one for what lies alike, so that a document whose
 * appendices are all upright is one section. 版记 is at the foot of the last page of the whole (GB/T 9704-2012, 7.4):
 * behind a landscape appendix it has an upright page to itself.
 */
export function sectionsOf(
  document: NumberedDocument,
  style: Style,
  { firstBookmark = 1, inVolume, margins = (sheet) => pageNumbersOf(sheet, style), drawChart }: Setting = {},
): ISectionOptions[] {
  return partsOf(document, style, { firstBookmark, inVolume, drawChart }).map(({ sheet, children }) => ({
    properties: sheetProperties(sheet, style),
    ...margins(sheet),
    children: withEnd(children),
  }));
}

/** The page numbers of pages that lie so. */
export const pageNumbersOf = (sheet: Sheet, style: Style): Margins => ({
  footers: sheet === 'landscape' ? turnedPageNumbers(style) : pageNumbers(style),
});

/** A section's properties belong to its last paragraph; after a table, to one of no height, lest it begin a page. */
const withEnd = (children: readonly Child[]): readonly Child[] =>
  children.at(-1) instanceof Table ? [...children, anchor()] : children;

function partsOf(
  document: NumberedDocument,
  style: Style,
  {
    firstBookmark,
    inVolume,
    drawChart,
  }: Pick<Setting, 'drawChart'> & { firstBookmark: number; inVolume: InVolume | undefined },
): Part[] {
  const bookmarks = bookmarkNumbers(document, firstBookmark);
  const lines = titleLines(document.title, measuresOf(style).textWidth / 20 / points(style.text.title.size), [
    document.properties.subject,
  ]);
  const fits = addresseesFit(document, style, lines.length);
  const record = recordOf(document.record, fits ? [] : document.addressees, style);
  const bound = document.attachments.flatMap((it, index) =>
    isBound(it) ? [{ appendix: it, firstBookmark: bookmarks.attachments[index] as number }] : [],
  );
  const closing = closingOf(document, style, bound.length > 0 ? [] : record);
  const parts: Part[] = [
    {
      sheet: 'upright',
      children: [
        ...headOf(document.head, style),
        titleOf(lines, inVolume),
        ...(inVolume?.belowTitle ?? []),
        ...addresseesOf(fits ? document.addressees : [], style),
        ...bodyOf(document.body, style, {
          firstBookmark,
          keepLast: closing.length > 0,
          ...(inVolume && { outlineAbove: 1 }),
          drawChart,
        }),
        ...closing,
      ],
    },
  ];
  for (const [index, { appendix, firstBookmark }] of bound.entries()) {
    const sheet = sheetOf(appendix);
    const isLast = index === bound.length - 1;
    add(parts, {
      sheet,
      children: appendixOf(appendix, style, {
        firstBookmark,
        breaksPage: parts.at(-1)?.sheet === sheet,
        keepLast: isLast && sheet === 'upright' && record.length > 0,
        phrases: [document.properties.subject],
        drawChart,
      }),
    });
  }
  if (bound.length > 0 && record.length > 0) add(parts, { sheet: 'upright', children: apart(parts, record) });
  return parts;
}

/** 标题; in a volume it is a heading too, which the table of contents names. */
function titleOf(lines: readonly string[], inVolume: InVolume | undefined): Paragraph {
  const runs = lines.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }));
  return new Paragraph({
    style: STYLE.title,
    ...(inVolume && { outlineLevel: 0 }),
    children: inVolume ? bookmarked(inVolume.titleBookmark, runs) : runs,
  });
}

/** Puts what lies as the part before into that part. */
function add(parts: Part[], { sheet, children }: Part): void {
  const last = parts.at(-1);
  if (last?.sheet === sheet) parts[parts.length - 1] = { sheet, children: [...last.children, ...children] };
  else parts.push({ sheet, children });
}

/**
 * 版记 with a paragraph before it where it would touch another table, which Word would take to be the same one, or open a
 * section: LibreOffice leaves a section on the sheet of the one before where what floats comes first in it.
 */
function apart(parts: readonly Part[], record: readonly Child[]): readonly Child[] {
  const last = parts.at(-1);
  const follows = last?.sheet === 'upright' && !(last.children.at(-1) instanceof Table);
  return follows ? record : [anchor(), ...record];
}

/** 主送机关: one empty line below the title, flush left, ending in a full-width colon (GB/T 9704-2012, 7.3.2). */
function addresseesOf(addressees: readonly string[], style: Style): Paragraph[] {
  const gap = emptyLines(style.body.addresseeGap);
  return addressees.length > 0 ? [...gap, textParagraph(`${addressees.join('、')}：`, STYLE.addressee)] : gap;
}
