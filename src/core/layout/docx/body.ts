import { type IParagraphOptions, Paragraph, Table, TextRun } from 'docx';
import { plainText } from '../../document/plain-text.ts';
import type { Style } from '../../generated/style.ts';
import type { Numbered } from '../numbering/number.ts';
import { twips } from '../style/measure.ts';
import { characterStyle, headingStyle, STYLE, type TextRole } from '../style/paragraph-styles.ts';
import type { Sheet } from '../style/text-block.ts';
import { lineEms } from '../text/width.ts';
import { bookmarked } from './bookmarks.ts';
import type { DrawChart } from './charts.ts';
import { fewAtTheEnd } from './few-at-the-end.ts';
import { flowOf } from './flow.ts';
import { runsOf, spacer } from './paragraphs.ts';
import { captionOf, tableOf } from './table.ts';

/** How blocks stand in their document. */
export interface Place {
  /** The number of the first block's bookmark, whether it bears one or not; the second block has the next. */
  readonly firstBookmark: number;
  /**
   * How many lines follow that are to stand on one page with the last paragraph, so that a signature never begins a page
   * alone; undefined where it is not kept with what follows.
   */
  readonly keptBelow: number | undefined;
  /** Whether the last paragraph keeps two lines together, however long its last line. */
  readonly endsInTwo?: boolean;
  /** Left out, upright. */
  readonly sheet?: Sheet;
  /** How many levels of the file's outline stand above the blocks' first; none left out. */
  readonly outlineAbove?: number;
  /** What draws charts; needed where there are any. */
  readonly drawChart?: DrawChart | undefined;
  /** Whether the page that they begin on has a head and a title above them. */
  readonly isOpening?: boolean;
}

/** 正文: headings, paragraphs and tables with their numbers, and some room below a table that something follows. */
export function bodyOf(
  blocks: readonly Numbered[],
  style: Style,
  {
    firstBookmark,
    keptBelow,
    sheet = 'upright',
    outlineAbove = 0,
    drawChart,
    isOpening = false,
    endsInTwo = false,
  }: Place,
): (Paragraph | Table)[] {
  const isFew = fewAtTheEnd(style, sheet);
  // Room for one line is all that the first page is certain to have: the paragraph there is to begin on it.
  const opening = isOpening ? blocks.findIndex(({ type }) => type !== 'heading') : -1;
  const drawn = blocks.map((block, index) => {
    const isKept = keptBelow !== undefined && index === blocks.length - 1;
    const keepNext = isKept && fitsAbove(keptBelow, block, style);
    if (block.type === 'table') return [...captionOf(block), tableOf(block, style, sheet)];
    if (block.type === 'flow') return flowOf(block, style, sheet);
    if (block.type === 'chart') {
      if (!drawChart) throw new TypeError('nothing to draw charts with');
      return drawChart(block, style, sheet);
    }
    const draw = (options: Keeping) =>
      paragraphOf(block, firstBookmark + index, { keepNext, ...options }, outlineAbove);
    const paragraph = draw({});
    const isLast = endsInTwo && index === blocks.length - 1;
    const keepsTwo = isLast || (index !== opening && isFew(paragraph, textOf(block)));
    return [keepsTwo ? draw({ widowControl: true }) : paragraph];
  });
  return drawn.flatMap((it, index) => {
    const isTable = it.at(-1) instanceof Table && index < drawn.length - 1;
    return isTable ? [...it, ...roomBelow(style)] : it;
  });
}

/** The room below a table, which stays with it at the foot of a page. Two tables without any would be one to Word. */
function roomBelow({ table: { gap } }: Style): Paragraph[] {
  return [spacer(Math.max(1, twips(gap)), { keepNext: false })];
}

/**
 * Whether a paragraph and so many lines below it fit one page. LibreOffice forgets every wish to keep lines together
 * when together they are more than a page.
 */
function fitsAbove(below: number, block: Numbered, { grid }: Style): boolean {
  if (block.type !== 'heading' && block.type !== 'paragraph') return false;
  return lineEms(plainText(block.children)) / grid.characters < grid.lines - Math.max(below, LEAST_BELOW);
}

/** An empty line, attachments, another, issuer, date, note: what a closing with its record is at the least. */
const LEAST_BELOW = 6;

/** What of a paragraph is kept together with what. */
type Keeping = Pick<IParagraphOptions, 'keepNext' | 'widowControl'>;

type Text = Extract<Numbered, { type: 'heading' | 'paragraph' }>;

const textOf = (block: Text): string =>
  block.label +
  (block.type === 'paragraph' && block.runIn ? plainText(block.runIn) : '') +
  plainText(block.children);

function paragraphOf(
  block: Text,
  bookmark: number,
  { keepNext, widowControl }: Keeping,
  outlineAbove: number,
): Paragraph {
  const together = widowControl ? { widowControl } : {};
  if (block.type === 'heading') {
    const role = block.look?.heading ?? 'heading1';
    return new Paragraph({
      style: headingStyle(role),
      ...together,
      // The navigation pane goes by the level in the file, whatever the heading's look.
      ...(outlineOf(role) !== outlineAbove + block.level && {
        outlineLevel: outlineAbove + block.level - 1,
      }),
      children: bookmarked(bookmark, [new TextRun(block.label), ...runsOf(block.children)]),
    });
  }
  const keep = keepNext ? { keepNext, ...together } : together;
  const opening = block.runIn
    ? [...labelled(block.label), ...block.runIn, { type: 'text', value: '。' } as const]
    : labelled(block.label);
  const role = block.runIn ? (block.look?.runIn ?? 'runIn3') : block.look?.alone;
  return new Paragraph({
    style: STYLE.body,
    ...keep,
    children: [...runsOf(opening, { style: role && characterStyle(role) }), ...runsOf(block.children)],
  });
}

/** The outline level that a heading's style has by itself, from 1. */
const outlineOf = (role: TextRole): number =>
  role === 'chapter' ? 1 : Number(/[1-4]$/.exec(role)?.[0] ?? 2);

const labelled = (label: string) => (label ? [{ type: 'text', value: label } as const] : []);
