import type { Command } from 'commander';
import type { Language } from '../../core/wording/language.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import type { Completes } from './completes.ts';

/** The help texts of a command in one language. */
export interface CommandWords {
  /** The text in the list of commands. */
  readonly summary: string;
  /** What follows the command's name: `<file> [options]`. */
  readonly usage: string;
  /** Further explanation in whole sentences. */
  readonly details: string;
  /** Command lines, each with its meaning. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
}

/** A command. Each is a file of its own, listed in `list.ts`. */
export interface CommandDefinition<Options = object> {
  readonly words: Readonly<Record<Language, CommandWords>>;
  /** Completions for operands and options that are not file names. */
  readonly completes?: Completes;
  /** Declares the arguments and options. */
  declare(command: Command, language: Language): void;
  /** @throws UsageProblem if the arguments contradict each other */
  run(context: Context, operands: readonly (string | undefined)[], options: Options): Promise<ExitStatus>;
}

export function define<Options>(definition: CommandDefinition<Options>): CommandDefinition<Options> {
  return definition;
}

/** The help texts of a group of commands in one language. */
export type GroupWords = Omit<CommandWords, 'usage'>;

/** Commands that share their first word, such as `report template`. */
export interface CommandGroup {
  readonly words: Readonly<Record<Language, GroupWords>>;
  /** In the order of help. */
  readonly commands: readonly CommandEntry[];
}

/** The names of a command, and a function that loads the rest: a run loads only the command that it runs. */
export interface CommandEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Set for a command for programs, which help does not list. */
  readonly hidden?: boolean;
  load(): Promise<CommandDefinition | CommandGroup>;
}

export const isGroup = (it: CommandDefinition | CommandGroup): it is CommandGroup => 'commands' in it;
