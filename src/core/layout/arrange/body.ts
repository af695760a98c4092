import { plainText } from '../../document/plain-text.ts';
import type { Style } from '../../generated/style.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { FlowParagraph } from '../flow/paragraph.ts';
import type { Numbered } from '../numbering/number.ts';
import { twips } from '../style/measure.ts';
import { characterStyle, headingStyle, STYLE, type TextRole } from '../style/paragraph-styles.ts';
import type { Sheet } from '../style/text-block.ts';
import { lineEms } from '../text/width.ts';
import { bookmarked } from './bookmarks.ts';
import { chartOf } from './chart.ts';
import { fewAtTheEnd } from './few-at-the-end.ts';
import { run, runsOf, type Setting, spacer, textParagraph } from './paragraphs.ts';
import { procedureOf } from './procedure.ts';
import { captionOf, tableOf } from './table.ts';

/** How blocks stand in their document. */
export interface BodySetting {
  /** The number of the first block's bookmark. Every block has a number, with or without a bookmark. */
  readonly firstBookmark: number;
  /**
   * How many following lines must be on one page with the last paragraph, so that a signature is never alone on a page;
   * undefined if it is not kept with what follows.
   */
  readonly keptBelow: number | undefined;
  /** Whether the last paragraph keeps two lines together, even if its last line is long. */
  readonly endsInTwo?: boolean;
  /** By default upright. */
  readonly sheet?: Sheet;
  /** How many levels of the file's outline are above the first level of the blocks; by default none. */
  readonly outlineAbove?: number;
  /** Whether the head and the title are above them on the same page. */
  readonly isOpening?: boolean;
  /** What the blocks of the same file were arranged to before, with another end. */
  readonly memory?: BlockMemory | undefined;
}

/** What blocks were arranged to, by the numbers of their bookmarks, which are unique in a file. */
export type BlockMemory = Map<number, readonly FlowBlock[]>;

/** 正文: headings, paragraphs and tables with their numbers; a table has some room below if something follows. */
export function bodyOf(
  blocks: readonly Numbered[],
  style: Style,
  {
    firstBookmark,
    keptBelow,
    sheet = 'upright',
    outlineAbove = 0,
    isOpening = false,
    endsInTwo = false,
    memory = new Map(),
  }: BodySetting,
): FlowBlock[] {
  const isFew = fewAtTheEnd(style, sheet);
  // The first page has room for one line at least, and the first paragraph must begin there: so it need not keep two
  // lines together.
  const opening = isOpening ? blocks.findIndex(({ type }) => type !== 'heading') : -1;
  const arranged = (block: Numbered, index: number): FlowBlock[] => {
    const isKept = keptBelow !== undefined && index === blocks.length - 1;
    const keepNext = isKept && fitsAbove(keptBelow, block, style);
    if (block.type === 'table') return [...captionOf(block), tableOf(block, style, sheet)];
    if (block.type === 'flow') return [procedureOf(block, style, sheet)];
    if (block.type === 'chart') return chartOf(block, style, sheet);
    const draw = (options: Keeping) =>
      paragraphOf(block, firstBookmark + index, { keepNext, ...options }, outlineAbove);
    const paragraph = draw({});
    const isLast = endsInTwo && index === blocks.length - 1;
    const keepsTwo = isLast || (index !== opening && isFew(paragraph, printedText(block)));
    return [keepsTwo ? draw({ keepsTwo: true }) : paragraph];
  };
  const drawn = blocks.map((block, index) => {
    // Only the last one depends on what follows, and of a table not even that.
    if (index === blocks.length - 1 && isText(block)) return arranged(block, index);
    const known = memory.get(firstBookmark + index) ?? arranged(block, index);
    memory.set(firstBookmark + index, known);
    return known;
  });
  return drawn.flatMap((it, index) => {
    const isTable = it.at(-1)?.type === 'table' && index < drawn.length - 1;
    return isTable ? [...it, ...roomBelow(style)] : it;
  });
}

/** The room below a table; it stays with the table at the foot of a page. Without it, Word would join two tables. */
function roomBelow({ table: { gap } }: Style): FlowParagraph[] {
  return [spacer(Math.max(1, twips(gap)), { keepNext: false })];
}

/**
 * Whether a paragraph and this many lines below it fit on one page. If they do not, LibreOffice ignores that any of
 * them are to be kept together.
 */
function fitsAbove(below: number, block: Numbered, { grid }: Style): boolean {
  if (block.type !== 'heading' && block.type !== 'paragraph') return false;
  return lineEms(plainText(block.children)) / grid.characters < grid.lines - Math.max(below, LEAST_BELOW);
}

/** The least height of the closing with its record: an empty line, attachments, an empty line, issuer, date, note. */
const LEAST_BELOW = 6;

/** What keeps the lines of a paragraph together, and the paragraph with the next. */
type Keeping = Pick<Setting, 'keepNext' | 'keepsTwo'>;

type Text = Extract<Numbered, { type: 'heading' | 'paragraph' }>;

const isText = ({ type }: Numbered): boolean => type === 'heading' || type === 'paragraph';

const printedText = (block: Text): string =>
  block.label +
  (block.type === 'paragraph' && block.runIn ? plainText(block.runIn) : '') +
  plainText(block.children);

function paragraphOf(
  block: Text,
  bookmark: number,
  { keepNext, keepsTwo }: Keeping,
  outlineAbove: number,
): FlowParagraph {
  const together = keepsTwo ? { keepsTwo } : {};
  if (block.type === 'heading') {
    const role = block.look?.heading ?? 'heading1';
    return textParagraph(
      bookmarked(bookmark, [run(block.label), ...runsOf(block.children)]),
      headingStyle(role),
      {
        ...together,
        // The navigation pane uses the level in the file, whatever the heading looks like.
        ...(outlineOf(role) !== outlineAbove + block.level && {
          outline: outlineAbove + block.level - 1,
        }),
      },
    );
  }
  const keep = keepNext ? { keepNext, ...together } : together;
  const opening = block.runIn
    ? [...labelled(block.label), ...block.runIn, { type: 'text', value: '。' } as const]
    : labelled(block.label);
  const role = block.runIn ? (block.look?.runIn ?? 'runIn3') : block.look?.alone;
  return textParagraph(
    [...runsOf(opening, { style: role && characterStyle(role) }), ...runsOf(block.children)],
    STYLE.body,
    keep,
  );
}

/** The outline level that a heading's style has by itself, from 1. */
const outlineOf = (role: TextRole): number =>
  role === 'chapter' ? 1 : Number(/[1-4]$/.exec(role)?.[0] ?? 2);

const labelled = (label: string) => (label ? [{ type: 'text', value: label } as const] : []);
