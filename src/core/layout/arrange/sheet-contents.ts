import type { Head } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { prints } from '../../unit/forms.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { FlowParagraph } from '../flow/paragraph.ts';
import type { NumberedDocument } from '../numbering/numbered-document.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import type { Sheet } from '../style/text-block.ts';
import { appendixOf, isBound, sheetOf } from './appendices.ts';
import { type BlockMemory, bodyOf } from './body.ts';
import { bookmarked, bookmarkNumbers } from './bookmarks.ts';
import { closingOf } from './closing.ts';
import type { Ending } from './ending.ts';
import { type Front, gapsOf } from './first-page.ts';
import { letterHead } from './forms/letter.ts';
import { minutesHead } from './forms/minutes.ts';
import { orderHead } from './forms/order.ts';
import { headOf } from './head.ts';
import { officialField, officialFieldOver } from './official-field.ts';
import { run, textParagraph } from './paragraphs.ts';
import { gapsAround } from './title-block.ts';

/** What a volume adds to a document. */
export interface InVolume {
  /** The number of the title's bookmark. */
  readonly titleBookmark: number;
  /** The paragraphs below the title. */
  readonly belowTitle: readonly FlowParagraph[];
}

/** Content on sheets of one orientation, one after the other. */
export interface SheetContent {
  readonly sheet: Sheet;
  readonly blocks: readonly FlowBlock[];
  /** Whether it begins on an even page, after a blank page if needed; otherwise on the next page. */
  readonly isEven?: boolean;
  /** The head of the letter that begins with it. */
  readonly letter?: Head;
  /** Whether its pages have no page numbers. */
  readonly isUnnumbered?: boolean;
  /** How many lines its first page leaves free at its foot. */
  readonly spareLines?: number;
}

/** What the content of a document is arranged by. */
export interface ContentSetting {
  /** The number of the document's first bookmark. */
  readonly firstBookmark: number;
  readonly inVolume: InVolume | undefined;
  /** How the text ends. */
  readonly ending: Ending;
  /** What its blocks were arranged to before, with another end. */
  readonly memory: BlockMemory;
}

/**
 * What is on the sheets of a document, without 版记: its text, then each appendix. An appendix of the same orientation is
 * added to what is before it.
 *
 * @param keepEnd keeps the last lines with what is added after them
 */
export function sheetContents(
  document: NumberedDocument,
  style: Style,
  front: Front,
  { firstBookmark, inVolume, ending, memory }: ContentSetting,
  keepEnd: boolean,
): SheetContent[] {
  const bookmarks = bookmarkNumbers(document, firstBookmark);
  const bound = document.attachments.flatMap((it, index) =>
    isBound(it) ? [{ appendix: it, firstBookmark: bookmarks.attachments[index] as number }] : [],
  );
  const around = gapsAround(front.titleLines.length, gapsOf(document, style), style);
  const keepText = keepEnd && bound.length === 0;
  const closing = closingOf(document, style, keepText);
  const contents: SheetContent[] = [
    {
      sheet: 'upright',
      ...(document.form === 'letter' && { letter: document.head }),
      ...(ending.spareLines > 0 && { spareLines: ending.spareLines }),
      blocks: [
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
            keptBelow:
              ending.isKept && (closing.paragraphs.length > 0 || keepText) ? closing.keptLines : undefined,
            endsInTwo: ending.keepsTwo,
            ...(inVolume && { outlineAbove: 1 }),
            isOpening: true,
            memory,
          }),
        ),
        ...closing.paragraphs,
      ],
    },
  ];
  for (const [index, { appendix, firstBookmark }] of bound.entries()) {
    const sheet = sheetOf(appendix);
    const isLast = index === bound.length - 1;
    addTo(contents, {
      sheet,
      blocks: appendixOf(appendix, style, {
        firstBookmark,
        breaksPage: contents.at(-1)?.sheet === sheet,
        keepLast: isLast && sheet === 'upright' && keepEnd,
        phrases: [document.properties.subject],
        memory,
      }),
    });
  }
  return contents;
}

/**
 * What is above the title, depending on the document's form.
 *
 * @param raised how much higher the title begins than on the grid, in twips; a letter's head ends there
 */
function openingOf(document: NumberedDocument, style: Style, raised: number): FlowBlock[] {
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
function titleOf(lines: readonly string[], inVolume: InVolume | undefined): FlowParagraph {
  const runs = officialField('标题', [run(lines.join('\n'))]);
  return textParagraph(
    inVolume ? bookmarked(inVolume.titleBookmark, runs) : runs,
    STYLE.title,
    inVolume ? { outline: 0 } : {},
  );
}

/** Adds content; what is on sheets of the same orientation as the last is joined to it. */
function addTo(contents: SheetContent[], { sheet, blocks }: SheetContent): void {
  const last = contents.at(-1);
  if (last?.sheet === sheet) contents[contents.length - 1] = { ...last, blocks: [...last.blocks, ...blocks] };
  else contents.push({ sheet, blocks });
}

/**
 * 主送机关: flush left, with a full-width colon at the end; the empty line above belongs to the title (GB/T 9704-2012,
 * 7.3.2).
 */
function addresseesOf(addressees: readonly string[]): FlowParagraph[] {
  if (addressees.length === 0) return [];
  const runs = [...officialField('主送机关', addressees.join('、')), run('：')];
  return [textParagraph(runs, STYLE.addressee)];
}
