import type { Style } from '../../generated/style.ts';
import type { ParagraphStyle } from '../style/paragraph-styles.ts';
import type { Box } from './box.ts';
import type { Advance } from './characters.ts';
import { child, type Element, elementsIn } from './element.ts';
import type { FaceHeights } from './face-metrics.ts';
import { type FilledPage, fillPages, type Room } from './fill-pages.ts';
import { frameOf, isFramed } from './frame.ts';
import { looksOf } from './looks.ts';
import { paragraphOf, type Setting } from './paragraph.ts';
import { roomsOf, type Section, sectionOf } from './section.ts';
import { tableOf } from './table.ts';

/** What is needed to set the body of a file. */
export interface Filling {
  readonly advance: Advance;
  /** The heights of faces; by default those of the standard's. */
  readonly heights?: FaceHeights | undefined;
  /** Further paragraph styles besides those of every file. */
  readonly styles: readonly ParagraphStyle[];
  /** Headers and footers, by the IDs that the body uses. */
  readonly margins: ReadonlyMap<string, Element>;
}

/** A section with all its text on pages. */
export interface FilledSection {
  readonly section: Section;
  /** The number of its first page. */
  readonly firstNumber: number;
  /** Whether there is a blank page before it. */
  readonly followsBlank: boolean;
  readonly pages: readonly FilledPage[];
  readonly setting: Setting;
  /** The room for text on each of its pages, counted from 0. */
  roomOf(page: number): Room;
}

/** The sections of a body, one after the other. */
export function* filledSections(
  body: Element,
  style: Style,
  { advance, heights, styles, margins }: Filling,
): Generator<FilledSection> {
  const looks = looksOf(style, styles);
  let last: number | undefined;
  for (const { section, blocks } of sectionsOf(body)) {
    const setting: Setting = {
      looks,
      advance,
      width: section.textWidth,
      linePitch: section.linePitch,
      heights,
    };
    const first = firstNumber(section, last ?? 0);
    const boxOf = (it: Element): Box => (it.name === 'tbl' ? tableOf(it, setting) : paragraphOf(it, setting));
    const boxes = framesTogether(blocks).map((it) =>
      Array.isArray(it) ? frameOf(it, setting) : boxOf(it as Element),
    );
    const roomOf = roomsOf(section, first, (id) => marginHeight(margins.get(id), setting));
    const followsBlank = last !== undefined && needsBlank(section, last);
    const pages = fillPages(joined(boxes), roomOf);
    yield { section, firstNumber: first, followsBlank, pages, setting, roomOf };
    last = first + pages.length - 1;
  }
}

/**
 * The number of a section's first page.
 *
 * @param last the number of the page before it; 0 if there is none
 */
function firstNumber({ firstNumber, parity }: Section, last: number): number {
  if (firstNumber !== undefined) return firstNumber;
  return isOn(parity, last + 1) ? last + 1 : last + 2;
}

/** Whether a blank page is needed before a section that must begin on an odd or even page. */
function needsBlank(section: Section, last: number): boolean {
  return section.parity !== undefined && firstNumber(section, last) % 2 === last % 2;
}

const isOn = (parity: Section['parity'], number: number) =>
  parity === undefined || (number % 2 === 1) === (parity === 'odd');

/** Joins tables that follow each other without a paragraph between them; only the header of the first is kept. */
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

/** Puts together the paragraphs that follow each other in one frame. */
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

/** The height of a header or footer; floating content takes no room in it. */
function marginHeight(margin: Element | undefined, setting: Setting): number {
  return elementsIn(margin)
    .filter(({ name }) => name === 'p')
    .map((it) => paragraphOf(it, setting))
    .reduce((sum, { lines, below }) => lines.reduce((all, line) => all + line.height, sum + below), 0);
}

/**
 * The sections of the body. The properties of a section are in its last paragraph, those of the last section in the
 * body.
 */
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

/** LibreOffice leaves out an empty paragraph that only ends a section, unless the section has nothing else. */
function isNotDrawn(paragraph: Element, before: readonly Element[]): boolean {
  return before.length > 0 && !elementsIn(paragraph).some(({ name }) => name !== 'pPr');
}
