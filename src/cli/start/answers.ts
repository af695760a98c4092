import type { Language } from '../../core/wording/language.ts';

/** What the help of the whole program says, before it is laid out for a width. */
export interface ProgramHelp {
  readonly usage: string;
  readonly description: string;
  /** The titles of its parts: usage, options, commands, examples. */
  readonly titles: readonly [usage: string, options: string, commands: string, examples: string];
  readonly options: readonly Row[];
  readonly commands: readonly Row[];
  readonly examples: readonly Row[];
}

export type Row = readonly [term: string, meaning: string];

/** What is answered without the program: its version, and its help in both languages. */
export interface Answers {
  readonly version: string;
  readonly help: Readonly<Record<Language, ProgramHelp>>;
}
