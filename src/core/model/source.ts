import type { Location, Range } from './diagnostic.ts';

/** The way from the top of the data to a value: keys in English, list entries from 0. */
export type Path = readonly (string | number)[];

/** What `read` makes of a file: its text, its data, and where in the text each piece of the data stands. */
export interface Source {
  /** The file's name as the user gave it. */
  readonly file: string;
  readonly text: string;
  /** Maps, lists and scalars; keys in English; keys without a value left out. */
  readonly data: unknown;
  /**
   * Where the key or the value at `path` stands. A path that is not in the file gives the nearest ancestor that is, so
   * that a missing key points at the map in which it is missed.
   */
  locate(path: Path, part?: 'key' | 'value'): Range;
  /** The last key of `path` as the file spells it (English or Chinese); the English key where the file has none. */
  spelling(path: Path): string;
  /** Every key that the file writes, as it stands there; one that an alias repeats comes once for each place. */
  keys(): readonly KeyPlace[];
  /** The scalar at `path` as the file writes it, quotes included; undefined where it is no scalar or not there. */
  written(path: Path): string | undefined;
  /**
   * Where a part of the text at `path` stands: UTF-16 units `from` to `to`, end exclusive. Undefined where it stands
   * elsewhere, as for an alias.
   */
  part(path: Path, from: number, to: number): Range | undefined;
  /** The comments, in the order of the file. */
  comments(): readonly Comment[];
}

/** A key in a file. */
export interface KeyPlace {
  /** The way to its value. */
  readonly path: Path;
  readonly range: Range;
  /** As the file spells it, without quotes. */
  readonly spelling: string;
}

/** A comment in a file, from its # to the last character that it says. */
export interface Comment extends Location {
  /** What follows the #, without blanks around it. */
  readonly text: string;
  /** What it speaks of: what it stands behind, or the key or entry that follows. */
  readonly about: Range;
}
