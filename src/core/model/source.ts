import type { Location, Range } from './diagnostic.ts';

/** The keys and indexes from the top of the data to a value: keys in English, indexes from 0. */
export type Path = readonly (string | number)[];

/** What `read` makes of a file: its text, its data, and the place of each piece of the data in the text. */
export interface Source {
  /** The file's name as the user gave it. */
  readonly file: string;
  readonly text: string;
  /** Maps, lists and scalars, with keys in English; keys without a value are left out. */
  readonly data: unknown;
  /**
   * The place of the key or the value at `path`. If the path is not in the file, the place of its nearest ancestor: a
   * missing key is shown at the map that lacks it.
   */
  locate(path: Path, part?: 'key' | 'value'): Range;
  /**
   * The last key of `path` as the file spells it (English or Chinese); the English key if the file does not have it.
   */
  spelling(path: Path): string;
  /** Every key in the file, with its place. A key that an alias repeats comes once for each path. */
  keys(): readonly KeyPlace[];
  /** The scalar at `path` as the file writes it, including quotes; undefined if there is no scalar. */
  written(path: Path): string | undefined;
  /**
   * The place of a part of the text at `path`: UTF-16 units `from` to `to`, end exclusive. Undefined if the text does
   * not stand at the path itself, as with an alias.
   */
  part(path: Path, from: number, to: number): Range | undefined;
  /** The comments, in the order of the file. */
  comments(): readonly Comment[];
}

/** A key in a file. */
export interface KeyPlace {
  /** The path of its value. */
  readonly path: Path;
  readonly range: Range;
  /** As the file spells it, without quotes. */
  readonly spelling: string;
}

/** A comment in a file, from its # to its last character that is not blank. */
export interface Comment extends Location {
  /** The text after the #, without blanks around it. */
  readonly text: string;
  /** What it comments on: what it follows on its line, or else the next key or entry. */
  readonly about: Range;
}
