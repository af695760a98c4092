import type { Path } from '../../model/source.ts';

/** A change to this year's file. Paths refer to this year's data. */
export type DraftChange =
  /** The value is replaced. */
  | { readonly to: 'set'; readonly path: Path; readonly value: string | number }
  /** The key stays, without a value. */
  | { readonly to: 'empty'; readonly path: Path }
  /** An entry is removed from a list. */
  | { readonly to: 'remove'; readonly path: Path }
  /** A map gets a new key. */
  | { readonly to: 'add'; readonly path: Path; readonly key: string; readonly value: string | number }
  | AddedEntry;

/** New entries at the end of a list at the top level; the list may not exist yet. */
export interface AddedEntry {
  readonly to: 'append';
  readonly list: 'carriedOver' | 'figures';
  /** By English keys; null stands for a value still to be filled in. */
  readonly entry: Readonly<Record<string, unknown>>;
  readonly mark: string;
  /** The key after which a new list is inserted; by default at the end. */
  readonly behind?: string;
}

/** Something that a person has to check. */
export interface ReviewMark {
  /** The key or entry that it is about. */
  readonly path: Path;
  readonly words: string;
  /** What to call it if the mark can only stand further up; by default its key. */
  readonly name?: string | undefined;
}

/**
 * The changes and marks that turn this year's file into a draft of next year's. They are collected first, then applied
 * to the data and to the text separately.
 */
export class DraftPlan {
  readonly changes: DraftChange[] = [];
  readonly marks: ReviewMark[] = [];

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

  append(added: Omit<AddedEntry, 'to'>): void {
    this.changes.push({ to: 'append', ...added });
  }

  review(path: Path, words: string, name?: string): void {
    this.marks.push({ path, words, name });
  }
}
