import type { Document as DocxDocument } from 'docx';
import type { Style } from '../../generated/style.ts';
import type { ParagraphStyle } from '../style/paragraph-styles.ts';
import type { Box } from './box.ts';
import { type Advance, advanceOf } from './characters.ts';
import { bodyElement, child, type Element, elementsIn, marginElements } from './element.ts';
import { flow, type GoingOn } from './flow.ts';
import { frameOf, isFramed } from './frame.ts';
import { looksOf } from './looks.ts';
import { paragraphOf, type Setting } from './paragraph.ts';
import { roomsOf, type Section, sectionOf } from './section.ts';
import { tableOf } from './table.ts';

/** A page of a file. */
export interface PagedPage {
  /** The number that is printed on it, or would be on a blank one. */
  readonly number: number;
  /** Its text from the top, without header and footer. */
  readonly lines: readonly string[];
  /** The ids of the styles of the paragraphs that have lines on it. */
  readonly styles: ReadonlySet<string>;
  /** The paragraph that goes on at its head; undefined where none does. */
  readonly goesOn: GoingOn | undefined;
  /** Whether it is there only so that the next section begins on its side of the sheet; nothing is printed on it. */
  readonly isBlank: boolean;
}

/** Where everything of a file falls. */
export interface Paged {
  readonly pages: readonly PagedPage[];
  /** The printed number of the page where each bookmark begins. */
  readonly bookmarks: ReadonlyMap<string, number>;
}

/**
 * Reckons the pages of a file line by line, as LibreOffice draws them in faces of the standard's widths, so that a table
 * of contents can name pages before any program has opened the file.
 *
 * The library brings an engine of its own (`docx/layout`). It reads neither our styles nor our settings, stops at a table
 * that floats, breaks lines by none of the Chinese rules, and weighs 1.7 MB: 24 pages for a document of 35. What our
 * documents hold is regular enough for a small one.
 *
 * It reads paragraphs and tables as this room draws them, charts that have a paragraph to
 * themselves, and no pictures, notes, columns or lists. LibreOffice itself
 * departs from these rules where its first guess at the pages (25 paragraphs or rows each) was too generous: text that it
 * moves back up to a page stays below where only its first line would fit, and what is kept with a record that floats
 * can be parted from it below a table at the head of a page.
 *
 * @param advance how wide characters are, where other faces than the standard's are to be reckoned with
 */
export function paginate(file: DocxDocument, style: Style, advance: Advance = advanceOf(style)): Paged {
  return paginateBody(bodyElement(file), style, { advance, margins: marginElements(file) });
}

/**
 * The same for a body as the library is about to write it.
 *
 * @param options.styles paragraph styles beside those that every file has
 * @param options.margins headers and footers by their names in the body; only those matter that take room from the text
 */
export function paginateBody(
  body: Element,
  style: Style,
  {
    advance = advanceOf(style),
    styles = [],
    margins = new Map(),
  }: {
    readonly advance?: Advance;
    readonly styles?: readonly ParagraphStyle[];
    readonly margins?: ReadonlyMap<string, Element>;
  } = {},
): Paged {
  const looks = looksOf(style, styles);
  const pages: PagedPage[] = [];
  const bookmarks = new Map<string, number>();
  for (const { section, blocks } of sectionsOf(body)) {
    const setting = { looks, advance, width: section.textWidth, linePitch: section.linePitch };
    const last = pages.at(-1)?.number ?? 0;
    let number = firstNumber(section, last);
    const boxOf = (it: Element): Box => (it.name === 'tbl' ? tableOf(it, setting) : paragraphOf(it, setting));
    const boxes = framesTogether(blocks).map((it) =>
      Array.isArray(it) ? frameOf(it, setting) : boxOf(it as Element),
    );
    const rooms = roomsOf(section, number, (id) => marginHeight(margins.get(id), setting));
    if (pages.length > 0 && needsBlank(section, last))
      pages.push({ number: last + 1, lines: [], styles: new Set(), goesOn: undefined, isBlank: true });
    for (const page of flow(joined(boxes), rooms)) {
      for (const name of page.bookmarks) bookmarks.set(name, number);
      const { lines, styles, goesOn } = page;
      pages.push({ number, lines, styles, goesOn, isBlank: false });
      number += 1;
    }
  }
  return { pages, bookmarks };
}

/** The number of a section's first page, after a page of another; 0 for none. */
function firstNumber({ firstNumber, parity }: Section, last: number): number {
  if (firstNumber !== undefined) return firstNumber;
  return isOn(parity, last + 1) ? last + 1 : last + 2;
}

/** Whether a blank page stands between a page and a section that is to begin on one side of the sheet. */
function needsBlank(section: Section, last: number): boolean {
  return section.parity !== undefined && firstNumber(section, last) % 2 === last % 2;
}

const isOn = (parity: Section['parity'], number: number) =>
  parity === undefined || (number % 2 === 1) === (parity === 'odd');

/** Tables that follow one another without a paragraph between them are one, with the head of the first. */
function joined(boxes: readonly Box[]): Box[] {
  const all: Box[] = [];
  for (const box of boxes) {
    const last = all.at(-1);
    if (box.type === 'table' && last?.type === 'table' && !box.floats && !last.floats) {
      const rows = box.rows.map((row) => ({ ...row, isHeader: false }));
      const bookmarks = box.bookmarks.map(({ name, at }) => ({ name, at: at + last.rows.length }));
      all[all.length - 1] = {
        ...last,
        rows: [...last.rows, ...rows],
        bookmarks: [...last.bookmarks, ...bookmarks],
        styles: [...last.styles, ...box.styles],
      };
    } else all.push(box);
  }
  return all;
}

/** Blocks, those that stand in one frame together. */
function framesTogether(blocks: readonly Element[]): (Element | Element[])[] {
  const all: (Element | Element[])[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (!isFramed(block)) all.push(block);
    else if (Array.isArray(last)) last.push(block);
    else all.push([block]);
  }
  return all;
}

/** How high a header or footer is: what floats in it takes no room. */
function marginHeight(margin: Element | undefined, setting: Setting): number {
  return elementsIn(margin)
    .filter(({ name }) => name === 'p')
    .map((it) => paragraphOf(it, setting))
    .reduce((sum, { lines, below }) => lines.reduce((all, line) => all + line.height, sum + below), 0);
}

/** The sections of the body: each ends in a paragraph that holds what is said of it, the last with the body. */
function sectionsOf(body: Element): { section: Section; blocks: Element[] }[] {
  const sections: { section: Section; blocks: Element[] }[] = [];
  let blocks: Element[] = [];
  for (const it of elementsIn(body)) {
    if (it.name === 'sectPr') {
      sections.push({ section: sectionOf(it), blocks });
      blocks = [];
    } else if (it.name === 'p' || it.name === 'tbl') {
      const properties = it.name === 'p' ? child(child(it, 'pPr'), 'sectPr') : undefined;
      if (!properties || !isNotDrawn(it, blocks)) blocks.push(it);
      if (!properties) continue;
      sections.push({ section: sectionOf(properties), blocks });
      blocks = [];
    }
  }
  return sections;
}

/** LibreOffice leaves out an empty paragraph that only ends a section, unless it is all that the section has. */
function isNotDrawn(paragraph: Element, before: readonly Element[]): boolean {
  return before.length > 0 && !elementsIn(paragraph).some(({ name }) => name !== 'pPr');
}
