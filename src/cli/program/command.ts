import type { Command } from 'commander';
import type { Language } from '../../core/wording/language.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import type { Completes } from './completes.ts';

/** What help says of a command, in one language. */
export interface CommandWords {
  /** The line in the list of commands. */
  readonly summary: string;
  /** What follows the command's name: `<file> [options]`. */
  readonly usage: string;
  /** What that line leaves open, in whole sentences. */
  readonly details: string;
  /** Command lines, each with what it does. */
  readonly examples: readonly (readonly [line: string, meaning: string])[];
}

/** A command: one file each, listed in `list.ts`. */
export interface CommandDefinition<Options = object> {
  readonly words: Readonly<Record<Language, CommandWords>>;
  /** What the shell completes for operands and options, where that is not names of files. */
  readonly completes?: Completes;
  /** Declares the arguments and options. */
  declare(command: Command, language: Language): void;
  /**
   * @throws UsageProblem where arguments do not go together
   */
  run(context: Context, operands: readonly (string | undefined)[], options: Options): Promise<ExitStatus>;
}

export function define<Options>(definition: CommandDefinition<Options>): CommandDefinition<Options> {
  return definition;
}

/** What help says of a group of commands, in one language. */
export type GroupWords = Omit<CommandWords, 'usage'>;

/** Commands that share their first word, such as `report template`. */
export interface CommandGroup {
  readonly words: Readonly<Record<Language, GroupWords>>;
  /** In the order of help. */
  readonly commands: readonly CommandEntry[];
}

/** A command's names, and the way to the rest of it: a run loads only the command that it runs. */
export interface CommandEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Whether it is for programs, and help is silent of it. */
  readonly hidden?: boolean;
  load(): Promise<CommandDefinition | CommandGroup>;
}

export const isGroup = (it: CommandDefinition | CommandGroup): it is CommandGroup => 'commands' in it;
