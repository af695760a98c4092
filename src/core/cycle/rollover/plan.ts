import type { Path } from '../../model/source.ts';

/** What becomes of a value of this year's file; paths are those of this year's data. */
export type Change =
  /** Another text or number in its place. */
  | { readonly to: 'set'; readonly path: Path; readonly value: string | number }
  /** Its key stays, without a value. */
  | { readonly to: 'empty'; readonly path: Path }
  /** An entry of a list goes. */
  | { readonly to: 'remove'; readonly path: Path }
  /** The map gets a key that it has not. */
  | { readonly to: 'add'; readonly path: Path; readonly key: string; readonly value: string | number }
  | Added;

/** Entries at the end of a list at the top, which may not be there yet. */
export interface Added {
  readonly to: 'append';
  readonly list: 'carriedOver' | 'figures';
  /** By English keys; null is a key that waits for its value. */
  readonly entry: Readonly<Record<string, unknown>>;
  readonly mark: string;
  /** Behind which key a new list comes; left out, at the end. */
  readonly behind?: string;
}

/** What a person has to look at. */
export interface Mark {
  /** The key or entry that it is about. */
  readonly path: Path;
  readonly words: string;
  /** What to call it where the mark can only stand further up; left out, its key. */
  readonly name?: string | undefined;
}

/** What is to become of this year's file: noted by its parts, then made of its data and of its text, each on its own. */
export class Plan {
  readonly changes: Change[] = [];
  readonly marks: Mark[] = [];

  set(path: Path, value: string | number): void {
    this.changes.push({ to: 'set', path, value });
  }

  empty(path: Path): void {
    this.changes.push({ to: 'empty', path });
  }

  remove(path: Path): void {
    this.changes.push({ to: 'remove', path });
  }

  add(path: Path, key: string, value: string | number): void {
    this.changes.push({ to: 'add', path, key, value });
  }

  append(added: Omit<Added, 'to'>): void {
    this.changes.push({ to: 'append', ...added });
  }

  review(path: Path, words: string, name?: string): void {
    this.marks.push({ path, words, name });
  }
}
