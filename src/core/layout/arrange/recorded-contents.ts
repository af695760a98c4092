import type { Document } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Style } from '../../generated/style.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { FlowSection } from '../flow/section.ts';
import type { NumberedDocument } from '../numbering/numbered-document.ts';
import { paginate } from '../pages/paginate.ts';
import { lineEms } from '../text/width.ts';
import type { BlockMemory } from './body.ts';
import { type Ending, endingOf, KEPT } from './ending.ts';
import { frontOf } from './first-page.ts';
import { letterRecord, plainRecord } from './forms/letter-record.ts';
import { anchor } from './paragraphs.ts';
import { recordAtFoot, recordOverPages, recordRows } from './record.ts';
import { fitsPage } from './record-fit.ts';
import { recordPlace } from './record-place.ts';
import { type ContentSetting, type SheetContent, sheetContents } from './sheet-contents.ts';

/**
 * What is on the sheets of a document, with 版记 at its place.
 *
 * The end of the text is set so that both the first page and the page of the signature have some text.
 *
 * @param sectionOf makes a section of what is on some sheets, to calculate its pages
 */
export function recordedContents(
  document: NumberedDocument,
  style: Style,
  setting: Omit<ContentSetting, 'ending' | 'memory'>,
  sectionOf: (content: SheetContent, style: Style) => FlowSection,
): SheetContent[] {
  const front = frontOf(document, style);
  const rows = recordRows(document, front.moved, style);
  const memory: BlockMemory = new Map();
  const pagesOf = (contents: readonly SheetContent[]) => {
    const sections = contents.map((it) => sectionOf(it, style));
    return paginate({ sections, styles: [], watermark: undefined }, style).pages;
  };
  const ended = (keepEnd: boolean, withEnd: (contents: SheetContent[]) => SheetContent[]) => {
    const contents = (ending: Ending) =>
      withEnd(sheetContents(document, style, front, { ...setting, ending, memory }, keepEnd));
    return mayEndAmiss(document, style)
      ? contents(endingOf(style.grid.lines, (it) => pagesOf(contents(it))))
      : contents(KEPT);
  };
  const without = ended(false, (it) => it);
  if (rows.length === 0) return without;
  const fits = fitsPage(rows, style);
  const record = fits ? recordAtFoot(rows, style) : recordOverPages(rows, style);
  if (document.form === 'letter') {
    if (!fits) return onNextPage(without, plainRecord(rows));
    const frame = letterRecord(document.head, rows, style);
    return without.at(-1)?.sheet === 'upright'
      ? ended(true, (it) => withRecord(it, frame))
      : onNextPage(without, frame);
  }
  let below: SheetContent[] | undefined;
  const atFoot = () => {
    below ??= ended(true, (it) => withRecord(it, record));
    return below;
  };
  const lastPageOf = (contents: readonly SheetContent[]) => pagesOf(contents).length;
  const wish = style.record.page;
  const place = recordPlace({
    even: wish === 'even' || (wish === 'even-with-head' && hasHead(document)),
    mayStandBelow: fits && without.at(-1)?.sheet === 'upright',
    lastPage: () => lastPageOf(without),
    lastPageWithIt: () => lastPageOf(atFoot()),
  });
  if (place === 'last page') return atFoot();
  if (place === 'next page') return onNextPage(without, record);
  return [...without, { sheet: 'upright', blocks: [anchor(), ...record], isEven: true, isUnnumbered: true }];
}

/** Whether a document has a letterhead, drawn or preprinted. */
const hasHead = ({ head }: Pick<Document, 'head'>): boolean => head.letterhead !== undefined;

/**
 * Whether what follows the text could take all text away from the first page, or be on a page without text. This is
 * possible if only headings are above the last paragraph, which is kept with it, or if that paragraph is too long for
 * that. Only then the pages must be calculated.
 */
function mayEndAmiss({ body }: NumberedDocument, { grid }: Style): boolean {
  const last = body.at(-1);
  if (!last) return false;
  const isAlone = body.slice(0, -1).every(({ type }) => type === 'heading');
  return isAlone || last.type !== 'paragraph' || lineEms(plainText(last.children)) > LONG * grid.characters;
}

/** In lines. A last paragraph shorter than this, with what is kept with it, fits on a page. */
const LONG = 8;

/** Adds 版记 at the end. A paragraph separates it from a table, because Word would join the two tables. */
function withRecord(contents: readonly SheetContent[], record: readonly FlowBlock[]): SheetContent[] {
  const last = contents.at(-1) as SheetContent;
  const apart = last.blocks.at(-1)?.type === 'table' ? [anchor()] : [];
  return [...contents.slice(0, -1), { ...last, blocks: [...last.blocks, ...apart, ...record] }];
}

/**
 * Adds 版记 on a page of its own. It comes after the paragraph that begins the page: if a section begins with something
 * that floats, LibreOffice leaves it on the sheet of the section before. An even page is not demanded if the next page
 * is even anyway: in LibreOffice the page would lose the room between text and page number, and 版记 its place.
 */
function onNextPage(contents: readonly SheetContent[], record: readonly FlowBlock[]): SheetContent[] {
  const last = contents.at(-1) as SheetContent;
  if (last.sheet !== 'upright') return [...contents, { sheet: 'upright', blocks: [anchor(), ...record] }];
  const blocks = [...last.blocks, anchor({ breaksPage: true }), ...record];
  return [...contents.slice(0, -1), { ...last, blocks }];
}
