import { allNamed, child, type Element, isOn, numberIn } from './element.ts';
import type { Room } from './fill-pages.ts';

/** The settings of a section for its pages; lengths in twips. */
export interface Section {
  /** Whether it must begin on an odd or even page; undefined for the next page. */
  readonly parity: 'odd' | 'even' | undefined;
  /** Whether it continues on the last page of the section before. */
  readonly isContinuous: boolean;
  /** The number of its first page, if the numbers do not continue. */
  readonly firstNumber: number | undefined;
  readonly textWidth: number;
  /** The width of the paper. */
  readonly width: number;
  readonly height: number;
  /** From the edges of the paper to the text, unless headers or footers need more. */
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left', number>>;
  /** From the edges of the paper to headers and footers. */
  readonly distances: Readonly<Record<'header' | 'footer', number>>;
  /** Its headers and footers; those of the first page only if the first page has its own. */
  readonly references: readonly Reference[];
  /** The height of a grid line; undefined without a grid. */
  readonly linePitch: number | undefined;
}

/** A header or footer of a section: the pages that have it, and its ID in the file. */
export interface Reference {
  readonly part: 'header' | 'footer';
  readonly type: 'first' | 'even' | 'default';
  readonly id: string;
}

/** Reads a `w:sectPr`. */
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

/** The headers and footers of a page: those of the first page, of even pages, or of all others. */
export type PageKind = Reference['type'];

/**
 * The kind of a section's page.
 *
 * @param page counted from 0
 * @param firstPage the number of the section's first page
 */
export function pageKind({ references }: Section, page: number, firstPage: number): PageKind {
  if (page === 0 && references.some(({ type }) => type === 'first')) return 'first';
  return (firstPage + page) % 2 === 0 ? 'even' : 'default';
}

/**
 * The room for text on a section's pages: what margins leave, or headers and footers if they are higher than the
 * margins. LibreOffice leaves free what is less than a grid line, half of it above the text.
 *
 * @param heightOf gives the height of a header or footer by its ID
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
