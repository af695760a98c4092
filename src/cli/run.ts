import { CommanderError } from 'commander';
import { finding } from '../diagnostics/finding.ts';
import { FILE_START } from '../model/diagnostic.ts';
import { type CommandEntry, commands } from './commands/list.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitStatus } from './exit-status.ts';
import { didYouMean } from './program/did-you-mean.ts';
import { nearestName } from './program/nearest-name.ts';
import { parseProblem } from './program/parse-problem.ts';
import { programFor } from './program/program.ts';
import { UsageProblem } from './program/usage-problem.ts';
import { printFindings } from './terminal/diagnostics.ts';

/**
 * Runs a line: finds the command, has it parsed, and runs it.
 *
 * @param args what follows the program's name; `--lang` has been seen to, and may stand anywhere
 */
export async function run(args: readonly string[], context: Context): Promise<ExitStatus> {
  const line = withoutHelpCommand(args);
  const name = commandName(line);
  const entry = commands.find((it) => it.name === name || it.aliases.includes(name ?? ''));
  let status: ExitStatus = EXIT.done;
  try {
    if (name !== undefined && entry === undefined) throw unknownCommand(name, context);
    const program = await programFor(entry ? [entry] : commands, context, (it) => {
      status = it;
    });
    await program.parseAsync(line, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      return usage(parseProblem(error, context.language), entry, context);
    }
    if (error instanceof UsageProblem) return usage(error.message, entry, context);
    throw error;
  }
}

/** `report help build` is `report build --help`. */
function withoutHelpCommand(args: readonly string[]): string[] {
  const at = args.indexOf('help');
  return commandName(args) === 'help' ? [...args.slice(0, at), ...args.slice(at + 1), '--help'] : [...args];
}

/** The first word that is no option, nor an option's value. */
function commandName(args: readonly string[]): string | undefined {
  return args.find((it, index) => !it.startsWith('-') && args[index - 1] !== '--lang');
}

function unknownCommand(name: string, { language }: Context): UsageProblem {
  const suggestion = nearestName(
    name,
    commands.flatMap((it) => [it.name, ...it.aliases]),
  );
  const problem = language === 'zh' ? `没有“${name}”这个命令` : `there is no command "${name}"`;
  return new UsageProblem(problem + didYouMean(suggestion, language));
}

function usage(problem: string, entry: CommandEntry | undefined, context: Context): ExitStatus {
  const help = `report ${entry ? `${entry.name} ` : ''}--help`;
  printFindings(
    [finding('usage', { file: '', range: FILE_START }, { problem, help })],
    context,
    context.stderr,
  );
  return EXIT.failed;
}
