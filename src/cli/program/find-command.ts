import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { programWords } from '../words/program.ts';
import { type CommandEntry, isGroup } from './command.ts';
import { didYouMean } from './did-you-mean.ts';
import { UsageProblem } from './usage-problem.ts';

/** The commands that a command line names, the group first: `report template list` names two. */
export interface NamedCommands {
  readonly entries: readonly CommandEntry[];
  /** A word in the place of a command that is not one. */
  readonly unknown?: { readonly word: string; readonly among: readonly CommandEntry[] };
}

/**
 * Finds the commands that a command line names; loads groups to know their commands.
 *
 * @param commands the commands that the first word may name
 */
export async function findCommand(
  args: readonly string[],
  commands: readonly CommandEntry[],
): Promise<NamedCommands> {
  const entries: CommandEntry[] = [];
  let among = commands;
  for (const word of wordsOf(args)) {
    const entry = among.find(({ name, aliases }) => name === word || aliases.includes(word));
    if (!entry) return { entries, unknown: { word, among } };
    entries.push(entry);
    const loaded = await entry.load();
    if (!isGroup(loaded)) break;
    among = loaded.commands;
  }
  return { entries };
}

/** The words that are neither options nor values of options. Before a command, only `--lang` has a value. */
export function wordsOf(args: readonly string[]): string[] {
  return args.filter((it, index) => !it.startsWith('-') && args[index - 1] !== '--lang');
}

export function unknownCommand(
  word: string,
  among: readonly CommandEntry[],
  language: Language,
): UsageProblem {
  const names = among.filter((it) => !it.hidden).flatMap((it) => [it.name, ...it.aliases]);
  const problem = inLanguage(programWords, language).commandUnknown({ name: word });
  return new UsageProblem(problem + didYouMean(word, names, language));
}
