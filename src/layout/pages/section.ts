import { child, type Element, numberIn } from './element.ts';

/** What a section says of its pages, in twips. */
export interface Section {
  /** Which page it begins on; undefined for the next, whichever it is. */
  readonly parity: 'odd' | 'even' | undefined;
  /** Whether it goes on on the page where the one before it ends. */
  readonly isContinuous: boolean;
  /** The number of its first page, where it does not count on. */
  readonly firstNumber: number | undefined;
  readonly textWidth: number;
  readonly textHeight: number;
  /** A line of the grid; undefined without one. */
  readonly linePitch: number | undefined;
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
    textHeight: length(size, 'h') - length(margins, 'top') - length(margins, 'bottom'),
    linePitch: gridded ? numberIn(grid, 'linePitch') : undefined,
  };
}
