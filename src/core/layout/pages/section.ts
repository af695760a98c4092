import type { FlowBlock } from '../flow/block.ts';
import type { FlowSection, PageKind } from '../flow/section.ts';
import type { FlowSheet } from '../flow/sheet.ts';
import type { Room } from './fill-pages.ts';

/** The width of the text on a sheet, in twips. */
export const textWidthOf = ({ width, margins }: FlowSheet): number => width - margins.left - margins.right;

/**
 * The kind of a section's page.
 *
 * @param page counted from 0
 * @param firstPage the number of the section's first page
 */
export function pageKind(
  { hasOwnFirst }: Pick<FlowSection, 'hasOwnFirst'>,
  page: number,
  firstPage: number,
): PageKind {
  if (page === 0 && hasOwnFirst) return 'first';
  return (firstPage + page) % 2 === 0 ? 'even' : 'odd';
}

/**
 * The room for text on a section's pages: what margins leave, or headers and footers if they are higher than the
 * margins. LibreOffice leaves free what is less than a grid line, half of it above the text.
 *
 * @param heightOf gives the height of a header or footer
 */
export function roomsOf(
  section: FlowSection,
  firstPage: number,
  heightOf: (edge: readonly FlowBlock[]) => number,
): (page: number) => Room {
  const { height, margins, header, footer, linePitch } = section.sheet;
  const taken = (edge: readonly FlowBlock[] | undefined, distance: number, margin: number) =>
    edge ? Math.max(margin, distance + heightOf(edge)) : margin;
  const rooms = new Map<PageKind, Room>();
  return (page) => {
    const kind = pageKind(section, page, firstPage);
    const known = rooms.get(kind);
    if (known) return known;
    const top = taken(section.headers?.[kind], header, margins.top);
    const foot = height - taken(section.footers?.[kind], footer, margins.bottom);
    const whole = foot - top;
    const used = Math.floor(whole / linePitch) * linePitch;
    const room = { height: used, foot, top: top + Math.floor((whole - used) / 2) };
    rooms.set(kind, room);
    return room;
  };
}
