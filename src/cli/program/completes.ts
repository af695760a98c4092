import type { Language } from '../../core/wording/language.ts';

/** A word that a shell offers, with its meaning. */
export type Word = readonly [word: string, meaning: string];

/** Names of files or folders, which the shell completes by itself. */
export type PathKind = 'files' | 'folders';

/** What can be written at one place of a command line. */
export interface CompletionValues {
  /** Called only for completion, because it may read files. */
  words?(language: Language): Promise<readonly Word[]>;
  readonly path?: PathKind;
  /** Whether several values can be given, separated by commas. */
  readonly isList?: boolean;
}

/** The values of a command that are not files: of operands by position, of options by long name. */
export interface Completes {
  /** The last one also applies to all further operands. */
  readonly operands?: readonly CompletionValues[];
  readonly options?: Readonly<Record<string, CompletionValues>>;
}

/** The default: names of files. */
export const FILES: CompletionValues = { path: 'files' };
