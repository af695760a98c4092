import { Paragraph, type Table, TextRun } from 'docx';
import type { Head } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { prints } from '../../unit/forms.ts';
import type { NumberedDocument } from '../numbering/numbered-document.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import type { Sheet } from '../style/text-block.ts';
import { appendixOf, isBound, sheetOf } from './appendices.ts';
import { bodyOf } from './body.ts';
import { bookmarked, bookmarkNumbers } from './bookmarks.ts';
import type { DrawChart } from './charts.ts';
import { closingOf } from './closing.ts';
import type { Ending } from './ending.ts';
import { type Front, gapsOf } from './first-page.ts';
import { letterHead } from './forms/letter.ts';
import { minutesHead } from './forms/minutes.ts';
import { orderHead } from './forms/order.ts';
import { headOf } from './head.ts';
import { officialField, officialFieldOver } from './official-fields.ts';
import { textParagraph } from './paragraphs.ts';
import { gapsAround } from './title-block.ts';

/** What a volume adds to a document. */
export interface InVolume {
  /** The number of the title's bookmark. */
  readonly titleBookmark: number;
  /** The paragraphs below the title. */
  readonly belowTitle: readonly Paragraph[];
}

export type Child = Paragraph | Table;

/** Content on sheets of one orientation, one after the other. */
export interface Part {
  readonly sheet: Sheet;
  readonly children: readonly Child[];
  /** Whether it begins on an even page, after a blank page if needed; otherwise on the next page. */
  readonly isEven?: boolean;
  /** The head of the letter that begins with this part. */
  readonly letter?: Head;
  /** Whether its pages have no page numbers. */
  readonly isUnnumbered?: boolean;
  /** How many lines its first page leaves free at its foot. */
  readonly spareLines?: number;
}

/** How the parts of a document are made. */
export interface Making {
  /** The number of the document's first bookmark. */
  readonly firstBookmark: number;
  readonly inVolume: InVolume | undefined;
  readonly drawChart: DrawChart | undefined;
  /** How the text ends. */
  readonly ending: Ending;
}

/**
 * The parts of a document without 版记: its text, then each appendix. An appendix of the same orientation is added to the
 * part before it.
 *
 * @param keepEnd keeps the last lines with what is added after them
 */
export function partsOf(
  document: NumberedDocument,
  style: Style,
  front: Front,
  { firstBookmark, inVolume, drawChart, ending }: Making,
  keepEnd: boolean,
): Part[] {
  const bookmarks = bookmarkNumbers(document, firstBookmark);
  const bound = document.attachments.flatMap((it, index) =>
    isBound(it) ? [{ appendix: it, firstBookmark: bookmarks.attachments[index] as number }] : [],
  );
  const around = gapsAround(front.titleLines.length, gapsOf(document, style), style);
  const keepText = keepEnd && bound.length === 0;
  const closing = closingOf(document, style, keepText);
  const parts: Part[] = [
    {
      sheet: 'upright',
      ...(document.form === 'letter' && { letter: document.head }),
      ...(ending.spareLines > 0 && { spareLines: ending.spareLines }),
      children: [
        ...openingOf(document, style, around.raised),
        // In an order, the text follows the number.
        ...(!prints(document.form, 'title')
          ? []
          : [
              ...(document.form === 'letter' ? [] : around.above),
              titleOf(front.titleLines, inVolume),
              ...(inVolume?.belowTitle ?? []),
              ...around.below,
              ...addresseesOf(front.addressees),
            ]),
        ...officialFieldOver(
          '正文',
          bodyOf(document.body, style, {
            firstBookmark,
            keptBelow: ending.isKept && (closing.children.length > 0 || keepText) ? closing.kept : undefined,
            endsInTwo: ending.keepsTwo,
            ...(inVolume && { outlineAbove: 1 }),
            drawChart,
            isOpening: true,
          }),
        ),
        ...closing.children,
      ],
    },
  ];
  for (const [index, { appendix, firstBookmark }] of bound.entries()) {
    const sheet = sheetOf(appendix);
    const isLast = index === bound.length - 1;
    addTo(parts, {
      sheet,
      children: appendixOf(appendix, style, {
        firstBookmark,
        breaksPage: parts.at(-1)?.sheet === sheet,
        keepLast: isLast && sheet === 'upright' && keepEnd,
        phrases: [document.properties.subject],
        drawChart,
      }),
    });
  }
  return parts;
}

/**
 * What is above the title, depending on the document's form.
 *
 * @param raised how much higher the title begins than on the grid, in twips; a letter's head ends there
 */
function openingOf(document: NumberedDocument, style: Style, raised: number): Child[] {
  switch (document.form) {
    case 'letter':
      return letterHead(document.head, style, raised);
    case 'order':
      return orderHead(document.head, style);
    case 'minutes':
      return minutesHead(document, style);
    default:
      return headOf(document.head, style);
  }
}

/** 标题; in a volume it is also a heading, which the table of contents lists. */
function titleOf(lines: readonly string[], inVolume: InVolume | undefined): Paragraph {
  const runs = officialField(
    '标题',
    lines.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) })),
  );
  return new Paragraph({
    style: STYLE.title,
    ...(inVolume && { outlineLevel: 0 }),
    children: inVolume ? bookmarked(inVolume.titleBookmark, runs) : runs,
  });
}

/** Adds a part; one with the same orientation as the last part is joined to it. */
function addTo(parts: Part[], { sheet, children }: Part): void {
  const last = parts.at(-1);
  if (last?.sheet === sheet) parts[parts.length - 1] = { ...last, children: [...last.children, ...children] };
  else parts.push({ sheet, children });
}

/**
 * 主送机关: flush left, with a full-width colon at the end; the empty line above belongs to the title (GB/T 9704-2012,
 * 7.3.2).
 */
function addresseesOf(addressees: readonly string[]): Paragraph[] {
  if (addressees.length === 0) return [];
  const runs = [...officialField('主送机关', addressees.join('、')), new TextRun('：')];
  return [textParagraph(runs, STYLE.addressee)];
}
