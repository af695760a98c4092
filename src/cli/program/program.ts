import { Command } from 'commander';
import picocolors from 'picocolors';
import { packageVersion } from '../../app/package/files.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import type { ExitStatus } from '../exit-status.ts';
import { MOST_COLUMNS } from '../terminal/columns.ts';
import { helpWords, programExamples } from '../words/help.ts';
import { punctuation } from '../words/punctuation.ts';
import { type CommandEntry, type CommandWords, isGroup } from './command.ts';
import { addExamples, helpStyle } from './help.ts';

/**
 * The parser of a command line.
 *
 * @param all the commands that the first word may name
 * @param named the commands that the command line names, groups first; only these are loaded completely
 * @param finish called with the exit status of the command that ran
 */
export async function programFor(
  all: readonly CommandEntry[],
  named: readonly CommandEntry[],
  context: Context,
  finish: (status: ExitStatus) => void,
): Promise<Command> {
  const { language } = context;
  const words = inLanguage(helpWords, language);
  const program = configured(new Command('report'), context)
    .usage(words.usage)
    .description(words.description)
    .version(packageVersion(), '-V, --version', words.version);
  program.action(() => program.outputHelp());
  complete(program, programExamples[language], context);
  await addCommands(program, all, named, context, finish);
  return program;
}

/** Adds the named command; without one, all commands, for help to list. */
async function addCommands(
  parent: Command,
  all: readonly CommandEntry[],
  [named, ...rest]: readonly CommandEntry[],
  context: Context,
  finish: (status: ExitStatus) => void,
): Promise<void> {
  const { language } = context;
  const stop = inLanguage(punctuation, language).sentenceEnd;
  for (const entry of named ? [named] : all) {
    const loaded = await entry.load();
    const { summary, details, examples } = loaded.words[language];
    const command = configured(parent.command(entry.name, { hidden: entry.hidden === true }), context)
      .aliases(entry.aliases)
      .summary(summary)
      .description(`${summary}${stop}${details}`);
    if (isGroup(loaded)) {
      command.usage(inLanguage(helpWords, language).usage);
      command.action(() => command.outputHelp());
      if (named) await addCommands(command, loaded.commands, rest, context, finish);
    } else {
      const { declare, run } = loaded;
      command.usage(loaded.words[language].usage);
      declare(command, language);
      command.action(async (...values: unknown[]) => {
        // An argument with several values is a list.
        const operands = values.slice(0, command.registeredArguments.length).flat() as (string | undefined)[];
        finish(await run(context, operands, command.opts()));
      });
    }
    complete(command, examples, context);
  }
}

/** Sets what all commands have in common, before their own options. */
function configured(command: Command, { language, stdout }: Context): Command {
  return command
    .configureHelp(helpStyle(language, picocolors.createColors(stdout.colour).bold))
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(stdout.columns, MOST_COLUMNS),
      getOutHasColors: () => stdout.colour,
    })
    .exitOverride()
    .helpCommand(false)
    .helpOption('-h, --help', inLanguage(helpWords, language).help);
}

/** Adds what follows a command's own options. */
function complete(command: Command, examples: CommandWords['examples'], { language, stdout }: Context): void {
  command.option('--lang <zh|en>', inLanguage(helpWords, language).lang);
  addExamples(command, examples, language, picocolors.createColors(stdout.colour).bold);
}
