import type { OfficialField } from '../../model/official-field.ts';

/** The beginning or the end of a bookmark: a place to which links, contents and the outline lead. */
export interface BookmarkEdge {
  readonly type: 'bookmark';
  readonly edge: 'start' | 'end';
  /** Unique in a file. */
  readonly number: number;
}

/**
 * The name by which links know a bookmark.
 *
 * @param number unique in a file
 */
export const bookmarkName = (number: number): string => `heading${number}`;

/** The beginning or the end of an official element (公文域), which can be in different paragraphs. */
export interface FieldEdge {
  readonly type: 'field';
  readonly edge: 'start' | 'end';
  /** The same for both. */
  readonly element: MarkedElement;
}

/** An official element; each object is one element. */
export interface MarkedElement {
  readonly field: OfficialField;
}
