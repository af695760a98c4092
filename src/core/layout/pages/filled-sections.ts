import type { Style } from '../../generated/style.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { Flow } from '../flow/flow.ts';
import type { FlowSection } from '../flow/section.ts';
import type { Box } from './box.ts';
import type { Advance } from './characters.ts';
import type { FaceHeights } from './face-metrics.ts';
import { type FilledPage, fillPages, type Room } from './fill-pages.ts';
import { frameOf } from './frame.ts';
import { looksOf } from './looks.ts';
import { paragraphOf } from './paragraph.ts';
import { roomsOf, textWidthOf } from './section.ts';
import type { Setting } from './setting.ts';
import { tableOf } from './table.ts';

/** The faces that a flow is set in. */
export interface Filling {
  readonly advance: Advance;
  /** The heights of faces; by default those of the standard's. */
  readonly heights?: FaceHeights | undefined;
}

/** A section with all its text on pages. */
export interface FilledSection {
  readonly section: FlowSection;
  /** The number of its first page. */
  readonly firstNumber: number;
  /** Whether there is a blank page before it. */
  readonly followsBlank: boolean;
  readonly pages: readonly FilledPage[];
  readonly setting: Setting;
  /** The room for text on each of its pages, counted from 0. */
  roomOf(page: number): Room;
}

/** The sections of a flow, one after the other. */
export function* filledSections(
  { sections, styles }: Flow,
  style: Style,
  { advance, heights }: Filling,
): Generator<FilledSection> {
  const looks = looksOf(style, styles);
  let last: number | undefined;
  for (const [index, section] of sections.entries()) {
    const { sheet } = section;
    const setting: Setting = {
      looks,
      advance,
      width: textWidthOf(sheet),
      linePitch: sheet.linePitch,
      heights,
    };
    const first = firstNumber(section, last ?? 0);
    const blocks = drawnBlocks(section, index === sections.length - 1);
    const boxes = blocks.flatMap((it) => boxOf(it, setting));
    const roomOf = roomsOf(section, first, (edge) => edgeHeight(edge, setting));
    const followsBlank = last !== undefined && needsBlank(section, last);
    const pages = fillPages(joined(boxes), roomOf);
    yield { section, firstNumber: first, followsBlank, pages, setting, roomOf };
    last = first + pages.length - 1;
  }
}

function boxOf(block: FlowBlock, setting: Setting): Box[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphOf(block, setting)];
    case 'table':
      return [tableOf(block, setting)];
    case 'frame':
      return [frameOf(block, setting)];
    case 'field':
      return [];
  }
}

/**
 * The number of a section's first page.
 *
 * @param last the number of the page before it; 0 if there is none
 */
function firstNumber({ firstNumber, begins }: FlowSection, last: number): number {
  if (firstNumber !== undefined) return firstNumber;
  return isOn(begins, last + 1) ? last + 1 : last + 2;
}

/** Whether a blank page is needed before a section that must begin on an odd or even page. */
function needsBlank(section: FlowSection, last: number): boolean {
  return section.begins !== undefined && firstNumber(section, last) % 2 === last % 2;
}

const isOn = (begins: FlowSection['begins'], number: number) =>
  begins === undefined || (number % 2 === 1) === (begins === 'odd');

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

/** The height of a header or footer; floating content takes no room in it. */
const edgeHeight = (edge: readonly FlowBlock[], setting: Setting): number =>
  edge
    .filter((it) => it.type === 'paragraph')
    .map((it) => paragraphOf(it, setting))
    .reduce((sum, { lines, below }) => lines.reduce((all, line) => all + line.height, sum + below), 0);

/**
 * The blocks of a section that are drawn. LibreOffice leaves out an empty paragraph that only ends a section before
 * another, unless the section has nothing else.
 */
function drawnBlocks({ blocks }: FlowSection, isLast: boolean): readonly FlowBlock[] {
  const end = blocks.at(-1);
  const isEmpty = end?.type === 'paragraph' && end.children.length === 0;
  return !isLast && isEmpty && blocks.length > 1 ? blocks.slice(0, -1) : blocks;
}
