import type { Language } from '../../core/wording/language.ts';

/** A word that a shell offers, and what it means. */
export type Word = readonly [word: string, meaning: string];

/** Names of files or of folders, which the shell knows by itself. */
export type PathKind = 'files' | 'folders';

/** What can stand in one place of a line. */
export interface Values {
  /** Asked for only when a shell does: they may cost a file or two. */
  words?(language: Language): Promise<readonly Word[]>;
  readonly path?: PathKind;
  /** Whether several can be written, parted by commas. */
  readonly isList?: boolean;
}

/** What a command takes where that is no file: by the long name of an option, and for operands by their place. */
export interface Completes {
  /** The last holds for all that follow it. */
  readonly operands?: readonly Values[];
  readonly options?: Readonly<Record<string, Values>>;
}

/** What stands where nothing is said of it. */
export const FILES: Values = { path: 'files' };
