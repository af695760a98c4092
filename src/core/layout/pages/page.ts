import type { Picture } from '../../document/document.ts';
import type { OriginSpan } from '../../model/passage.ts';
import type { ChineseFace } from '../style/faces.ts';

/**
 * A file as pages: plain data from which PDF, SVG and OFD are written and a preview is shown. All lengths and positions
 * are in points (1/72 inch), positions from the upper left corner of the page; y grows downwards.
 */
export interface Pages {
  readonly pages: readonly Page[];
  /** The structure of the text, for screen readers and navigation; parents come before their children. */
  readonly elements: readonly StructureElement[];
  /** The headings, in reading order. */
  readonly outline: readonly OutlineEntry[];
  /** The targets of links, by the names that links use. */
  readonly destinations: ReadonlyMap<string, Destination>;
}

/** One page. */
export interface Page {
  /** The width of the sheet as it is read: a landscape sheet is wider than high. */
  readonly width: number;
  readonly height: number;
  /** The page number, printed or not. */
  readonly number: number;
  /** Whether it exists only so that what follows begins on the right side of the sheet. */
  readonly isBlank: boolean;
  /** From back to front; text in reading order. */
  readonly shapes: readonly Shape[];
}

/** Something that is drawn. */
export type Shape = Glyphs | Line | Path | Image | Link;

/** What every shape can have. */
interface Placed {
  /**
   * The index of its element in `elements`; absent for what is not part of the text, such as rules and page numbers.
   */
  readonly element?: number;
}

/** A stretch of text with one look, on one line. */
export interface Glyphs extends Placed {
  readonly type: 'glyphs';
  readonly text: string;
  readonly face: FaceUse;
  /** The type size. */
  readonly size: number;
  /** Six hexadecimal digits, as in a style. */
  readonly color: string;
  /** The left edge of the first character. */
  readonly x: number;
  /** The position of the baseline. */
  readonly baseline: number;
  /**
   * The distance from the beginning of each character to that of the next, including spacing and justification; one for
   * each code point of `text`.
   */
  readonly advances: readonly number[];
  /** The width of characters relative to their face; by default 1. */
  readonly scale?: number;
  /** The angle by which the text is turned about the point (x, baseline), in degrees anticlockwise; by default 0. */
  readonly turn?: number;
  /** From 0 (invisible) to 1; by default 1. */
  readonly opacity?: number;
  /** Where its characters come from, of `text` in UTF-16 units; absent if that was not traced. */
  readonly origins?: readonly OriginSpan[];
}

/** The face of a text: its part in the style, not its name. */
export interface FaceUse {
  readonly part: ChineseFace | 'latin';
  readonly bold: boolean;
}

/** A straight rule. */
export interface Line extends Placed {
  readonly type: 'line';
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  readonly color: string;
  /** Lengths of strokes and gaps in turn; absent for an unbroken rule. */
  readonly dash?: readonly number[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An area or an outline of straight and curved strokes, as in charts. */
export interface Path extends Placed {
  readonly type: 'path';
  readonly steps: readonly PathStep[];
  /** The colour inside; by default none. */
  readonly fill?: string;
  /** The colour of the outline; by default none. */
  readonly stroke?: string;
  /** The width of the outline; by default 1. */
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** A move, a straight stroke, a cubic Bézier curve with its two control points, or a stroke back to the last move. */
export type PathStep =
  | { readonly type: 'move' | 'line'; readonly to: Point }
  | { readonly type: 'curve'; readonly by: readonly [Point, Point]; readonly to: Point }
  | { readonly type: 'close' };

/** A picture, stretched over its area. */
export interface Image extends Placed {
  readonly type: 'image';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: Picture;
}

/** An area with a link; nothing is drawn. */
export interface Link extends Placed {
  readonly type: 'link';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A name in `destinations`, or an address. */
  readonly to: { readonly destination: string } | { readonly address: string };
}

/** A part of the text: its role, and the part that contains it. */
export interface StructureElement {
  readonly role: StructureRole;
  /** The index of the element that contains it; absent at the top. */
  readonly parent?: number;
  /** The text for people who cannot see a figure. */
  readonly alternative?: string;
  /** The name of the official element (公文域), such as 标题 or 发文字号. */
  readonly field?: string;
}

/** The roles; PDF has the same names (ISO 32000-1, 14.8.4). */
export type StructureRole =
  | 'Document'
  | 'Div'
  | 'Span'
  | 'Title'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Caption'
  | 'Figure'
  | 'TOC'
  | 'TOCI';

/** A heading and its place. */
export interface OutlineEntry extends Destination {
  readonly text: string;
  /** From 1. */
  readonly level: number;
}

/** A place to go to. */
export interface Destination {
  /** From 0. */
  readonly page: number;
  readonly y: number;
}
