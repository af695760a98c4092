import { type Command, CommanderError } from 'commander';
import { finding } from '../core/diagnostics/finding.ts';
import { FILE_START } from '../core/model/diagnostic.ts';
import { commands } from './commands/list.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import type { CommandEntry } from './program/command.ts';
import { findCommand, unknownCommand, wordsOf } from './program/find-command.ts';
import { parseProblem } from './program/parse-problem.ts';
import { programFor } from './program/program.ts';
import { UsageProblem } from './program/usage-problem.ts';
import { printFindings } from './terminal/diagnostics.ts';

/**
 * Runs a command line: finds the command, parses the rest, and runs it.
 *
 * @param args the arguments after the program's name; `--lang` is already handled and may stand anywhere
 */
export async function run(args: readonly string[], context: Context): Promise<ExitStatus> {
  const line = withoutHelpCommand(args);
  const { entries, unknown } = await findCommand(line, commands);
  let status: ExitStatus = EXIT.done;
  let program: Command | undefined;
  try {
    if (unknown) throw unknownCommand(unknown.word, unknown.among, context.language);
    const within: Context = { ...context, run: (other) => run(other, context) };
    program = await programFor(commands, entries, within, (it) => {
      status = it;
    });
    await program.parseAsync(line, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      return usage(parseProblem(error, optionsOf(program, entries), context.language), entries, context);
    }
    if (error instanceof UsageProblem) return usage(error.message, entries, context);
    throw error;
  }
}

/** The long names of the options that the command on a line takes. */
function optionsOf(program: Command | undefined, entries: readonly CommandEntry[]): string[] {
  const named = entries.reduce(
    (command, { name }) => command?.commands.find((it) => it.name() === name) ?? command,
    program,
  );
  return ['--help', ...(named?.options ?? []).flatMap(({ long }) => long ?? [])];
}

/** Turns `report help build` into `report build --help`. */
function withoutHelpCommand(args: readonly string[]): string[] {
  const at = args.indexOf('help');
  return wordsOf(args)[0] === 'help' ? [...args.slice(0, at), ...args.slice(at + 1), '--help'] : [...args];
}

function usage(problem: string, entries: readonly CommandEntry[], context: Context): ExitStatus {
  const help = ['report', ...entries.map(({ name }) => name), '--help'].join(' ');
  printFindings(
    [finding('usage', { file: '', range: FILE_START }, { problem, help })],
    context,
    context.stderr,
  );
  return EXIT.failed;
}
