import type { Command, Option } from 'commander';
import type { Context } from '../context.ts';
import { type CommandEntry, isGroup } from '../program/command.ts';
import {
  type Completes,
  type CompletionValues,
  FILES,
  type PathKind,
  type Word,
} from '../program/completes.ts';
import { findCommand } from '../program/find-command.ts';
import { languageOption } from '../program/language-option.ts';
import { programFor } from '../program/program.ts';
import { plainWords } from './values.ts';

/** What a shell should offer. */
export interface Completion {
  readonly words: readonly Word[];
  /** Whether to offer names of files or folders too. */
  readonly path?: PathKind | undefined;
}

/**
 * What can be written at the end of a command line, according to what the commands declare.
 *
 * @param before the words before it, without the program's name
 * @param current the beginning of the word; only words that begin with it are returned
 */
export async function complete(
  commands: readonly CommandEntry[],
  before: readonly string[],
  current: string,
  context: Context,
): Promise<Completion> {
  const language = languageOption(before).language ?? context.language;
  const { entries, unknown } = await findCommand(
    before.filter((it) => it !== 'help'),
    commands,
  );
  const last = entries.at(-1);
  const loaded = await last?.load();
  const isCommand = loaded !== undefined && !isGroup(loaded);
  if (unknown && !isCommand) return { words: [] };
  const program = await programFor(commands, entries, { ...context, language }, () => {});
  const command = entries.reduce((it, { name }) => childOf(it, name), program);
  const completes: Completes = isCommand ? (loaded.completes ?? {}) : {};
  const { taken, operands, areOptionsOver } = readingOf(before, command);

  if (taken) return ending(valuesOf(taken, completes), current, '', language);
  const equals = /^(--[\w-]+=)(.*)$/su.exec(current);
  const named = equals && !areOptionsOver && optionNamed(command, equals[1]?.slice(0, -1) ?? '');
  if (equals && named && takesValue(named))
    return ending(valuesOf(named, completes), equals[2] ?? '', equals[1] ?? '', language);
  if (current.startsWith('-') && !areOptionsOver) {
    return { words: startingWith(current, optionsOf(command)) };
  }
  if (!isCommand) {
    const children = command.createHelp().visibleCommands(command);
    return {
      words: startingWith(
        current,
        children.map((it): Word => [it.name(), it.summary()]),
      ),
    };
  }
  const place = operands - entries.length;
  const declared = command.registeredArguments;
  if (place >= declared.length && !declared.at(-1)?.variadic) return { words: [] };
  const values =
    completes.operands?.[place] ?? (declared.length > 0 ? completes.operands?.at(-1) : undefined);
  return ending(values ?? FILES, current, '', language);
}

const childOf = (command: Command, name: string): Command =>
  command.commands.find((it) => it.name() === name) ?? command;

/**
 * Reads the preceding words: `taken` is an option that waits for its value, `operands` counts the words that are not
 * options.
 */
function readingOf(
  before: readonly string[],
  command: Command,
): { taken?: Option; operands: number; areOptionsOver: boolean } {
  let operands = 0;
  let taken: Option | undefined;
  for (const [index, word] of before.entries()) {
    if (taken) taken = undefined;
    else if (word === '--') return { operands: operands + before.length - index - 1, areOptionsOver: true };
    else if (!word.startsWith('-') || word === '-') operands++;
    else {
      const option = optionNamed(command, word);
      if (option && takesValue(option)) taken = option;
    }
  }
  return { ...(taken && { taken }), operands, areOptionsOver: false };
}

const takesValue = ({ required, optional }: Option): boolean => required || optional;

const optionNamed = (command: Command, word: string): Option | undefined =>
  command.options.find(({ long, short }) => word === long || word === short);

function valuesOf({ long }: Option, { options }: Completes): CompletionValues {
  if (long === '--lang') return plainWords('zh', 'en');
  return options?.[long ?? ''] ?? FILES;
}

/** The long names of options. Short names need no completion. */
function optionsOf(command: Command): Word[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ long, short, description }): Word => [long ?? short ?? '', description]);
}

/** @param lead the part of the word before the value */
async function ending(
  { words, path, isList = false }: CompletionValues,
  current: string,
  lead: string,
  language: Context['language'],
): Promise<Completion> {
  const before = isList ? current.slice(0, current.search(/[^,，、]*$/u)) : '';
  const all = (await words?.(language)) ?? [];
  const fresh = before === '' ? all : all.filter(([word]) => !before.split(/[,，、]/u).includes(word));
  const found = startingWith(
    current,
    fresh.map(([word, meaning]): Word => [before + word, meaning]),
  );
  return { words: found.map(([word, meaning]): Word => [lead + word, meaning]), path };
}

const startingWith = (start: string, words: readonly Word[]): Word[] =>
  words.filter(([word]) => word.startsWith(start));
