import { allNamed, child, type Element, isOn, numberIn } from './element.ts';
import type { Room } from './fill-pages.ts';

/** What a section says of its pages, in twips. */
export interface Section {
  /** Which page it begins on; undefined for the next, whichever it is. */
  readonly parity: 'odd' | 'even' | undefined;
  /** Whether it goes on on the page where the one before it ends. */
  readonly isContinuous: boolean;
  /** The number of its first page, where it does not count on. */
  readonly firstNumber: number | undefined;
  readonly textWidth: number;
  /** Of the paper. */
  readonly width: number;
  readonly height: number;
  /** From the paper's edges to the text, where headers and footers do not ask for more. */
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left', number>>;
  /** From the paper's edges to headers and footers. */
  readonly distances: Readonly<Record<'header' | 'footer', number>>;
  /** Which headers and footers there are; those of the first page only where it has its own. */
  readonly references: readonly Reference[];
  /** A line of the grid; undefined without one. */
  readonly linePitch: number | undefined;
}

/** A header or footer of a section: on which pages it stands, and by which name the file has it. */
export interface Reference {
  readonly part: 'header' | 'footer';
  readonly type: 'first' | 'even' | 'default';
  readonly id: string;
}

/** What `w:sectPr` says. */
export function sectionOf(properties: Element | undefined): Section {
  const type = child(properties, 'type')?.attributes.val;
  const size = child(properties, 'pgSz');
  const margins = child(properties, 'pgMar');
  const length = (element: Element | undefined, name: string) => numberIn(element, name) ?? 0;
  const grid = child(properties, 'docGrid');
  const gridded = /^(lines|linesAndChars|snapToChars)$/.test(grid?.attributes.type ?? '');
  return {
    parity: type === 'oddPage' ? 'odd' : type === 'evenPage' ? 'even' : undefined,
    isContinuous: type === 'continuous',
    firstNumber: numberIn(child(properties, 'pgNumType'), 'start'),
    textWidth:
      length(size, 'w') - length(margins, 'left') - length(margins, 'right') - length(margins, 'gutter'),
    width: length(size, 'w'),
    height: length(size, 'h'),
    margins: {
      top: length(margins, 'top'),
      bottom: length(margins, 'bottom'),
      left: length(margins, 'left') + length(margins, 'gutter'),
    },
    distances: { header: length(margins, 'header'), footer: length(margins, 'footer') },
    references: referencesIn(properties),
    linePitch: gridded ? numberIn(grid, 'linePitch') : undefined,
  };
}

function referencesIn(properties: Element | undefined): Reference[] {
  const hasFirst = isOn(properties, 'titlePg') ?? false;
  return (['header', 'footer'] as const)
    .flatMap((part) =>
      allNamed(properties, `${part}Reference`).map(({ attributes }): Reference => {
        const { type } = attributes;
        return {
          part,
          type: type === 'first' || type === 'even' ? type : 'default',
          id: attributes['r:id'] ?? '',
        };
      }),
    )
    .filter(({ type }) => hasFirst || type !== 'first');
}

/** Which headers and footers a page has: those of the first page, of even pages, or of all others. */
export type PageKind = Reference['type'];

/**
 * Which a section's page is.
 *
 * @param page counted from 0
 * @param firstPage the number of the section's first page
 */
export function pageKind({ references }: Section, page: number, firstPage: number): PageKind {
  if (page === 0 && references.some(({ type }) => type === 'first')) return 'first';
  return (firstPage + page) % 2 === 0 ? 'even' : 'default';
}

/**
 * The room of a section's pages: what margins leave, and headers and footers where they are higher than those. LibreOffice
 * leaves what is less than a line of the grid free, half of it above the text.
 *
 * @param heightOf how high a header or footer is, by its name in the file
 */
export function roomsOf(
  section: Section,
  firstPage: number,
  heightOf: (id: string) => number,
): (page: number) => Room {
  const { height, margins, distances, references, linePitch } = section;
  const taken = (part: Reference['part'], type: PageKind, margin: number) => {
    const own = references.find((it) => it.part === part && it.type === type);
    return own ? Math.max(margin, distances[part] + heightOf(own.id)) : margin;
  };
  const rooms = new Map<PageKind, Room>();
  return (page) => {
    const type = pageKind(section, page, firstPage);
    const known = rooms.get(type);
    if (known) return known;
    const top = taken('header', type, margins.top);
    const foot = height - taken('footer', type, margins.bottom);
    const whole = foot - top;
    const used = linePitch ? Math.floor(whole / linePitch) * linePitch : whole;
    const room = { height: used, foot, top: top + Math.floor((whole - used) / 2) };
    rooms.set(type, room);
    return room;
  };
}
