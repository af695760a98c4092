import type { Picture } from '../../document/document.ts';
import type { ChineseFace } from '../style/faces.ts';

/**
 * A file as it stands on paper: plain data, from which PDF, SVG and OFD are written and which a preview shows. All lengths
 * and places are in points (1/72 inch), places from the upper left corner of the page, with y growing downwards.
 */
export interface Pages {
  readonly pages: readonly Page[];
  /** The structure of the text, for screen readers and for finding one's way; a parent stands before its children. */
  readonly elements: readonly StructureElement[];
  /** The headings, in reading order. */
  readonly outline: readonly OutlineEntry[];
  /** Where links lead, by the names that links give. */
  readonly destinations: ReadonlyMap<string, Destination>;
}

/** One page. */
export interface Page {
  /** Of the sheet as it is read: a turned sheet is wider than high. */
  readonly width: number;
  readonly height: number;
  /** The number that is printed on it, or would be. */
  readonly number: number;
  /** Whether it is there only so that what follows begins on its side of the sheet. */
  readonly isBlank: boolean;
  /** From the back to the front, and within the text in reading order. */
  readonly shapes: readonly Shape[];
}

/** Something that is drawn. */
export type Shape = Glyphs | Line | Path | Image | Link;

/** What every shape may say of itself. */
interface Placed {
  /** The place of its element in `elements`; left out for what is no part of the text, such as rules and page numbers. */
  readonly element?: number;
}

/** A stretch of text of one look on one line. */
export interface Glyphs extends Placed {
  readonly type: 'glyphs';
  readonly text: string;
  readonly face: FaceUse;
  /** Type size. */
  readonly size: number;
  /** Six hexadecimal digits, as in a style. */
  readonly color: string;
  /** Where the first character begins. */
  readonly x: number;
  /** Where the characters stand. */
  readonly baseline: number;
  /** From each character's beginning to that of the next, spacing and justification included: one for each code point of `text`. */
  readonly advances: readonly number[];
  /** How wide the characters are drawn, as a share of what their face has; 1 where left out. */
  readonly scale?: number;
  /** How far the text is turned about the point (x, baseline), in degrees against the clock; not turned where left out. */
  readonly turn?: number;
  /** From 0, invisible, to 1; 1 where left out. */
  readonly opacity?: number;
}

/** Which face a text is drawn in: the part that the face plays in the style, not its name. */
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
  /** Lengths of strokes and gaps in turn; an unbroken rule where left out. */
  readonly dash?: readonly number[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An area, or an outline of straight and curved strokes, as charts have them. */
export interface Path extends Placed {
  readonly type: 'path';
  readonly steps: readonly PathStep[];
  /** The colour inside; none where left out. */
  readonly fill?: string;
  /** The colour of the outline; none where left out. */
  readonly stroke?: string;
  /** Of the outline; 1 where left out. */
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** A move, a straight stroke, a cubic Bézier curve with its two control points, or the way back to the last move. */
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

/** An area that leads somewhere; nothing is drawn. */
export interface Link extends Placed {
  readonly type: 'link';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A name among `destinations`, or an address. */
  readonly to: { readonly destination: string } | { readonly address: string };
}

/** A part of the text: what it is, and within which other it stands. */
export interface StructureElement {
  readonly role: StructureRole;
  /** The place of the element that it is in; left out at the top. */
  readonly parent?: number;
  /** What those hear who do not see a figure. */
  readonly alternative?: string;
  /** The name of the official element (公文域) that it is, such as 标题 or 发文字号. */
  readonly field?: string;
}

/** The roles that PDF names so too (ISO 32000-1, 14.8.4). */
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

/** A heading and where it stands. */
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
