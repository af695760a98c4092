import type { Context } from '../../src/cli/context.ts';
import { languageOption } from '../../src/cli/program/language-option.ts';
import { run } from '../../src/cli/run.ts';
import type { Run } from './run.ts';

/** The surroundings of a run, besides its command line. */
interface Given {
  /** The language if the command line has no `--lang`. */
  readonly language?: 'zh' | 'en';
  readonly input?: string | Uint8Array;
  readonly environment?: Record<string, string>;
  /** Whether the output goes to a terminal. */
  readonly isTerminal?: boolean;
  /** Called with each text that is printed to stdout. */
  readonly heard?: (text: string) => void;
}

/**
 * Runs a command line in a folder, within this process: everything that a command does, without the time for starting a
 * process. Only one call at a time, because a process has only one working folder.
 */
export async function reportHere(folder: string, args: readonly string[], given: Given = {}): Promise<Run> {
  const { language = 'zh', input = '', environment = {}, isTerminal = false, heard } = given;
  const printed = { stdout: '', stderr: '' };
  const streamOf = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      printed[name] += text;
      if (name === 'stdout') heard?.(text);
    },
    colour: false,
    isTerminal,
    columns: 80,
  });
  const context: Context = {
    language: languageOption(args).language ?? language,
    environment,
    stdin: async function* () {
      yield Buffer.from(input);
    },
    stdout: streamOf('stdout'),
    stderr: streamOf('stderr'),
  };
  const before = process.cwd();
  process.chdir(folder);
  try {
    return { status: await run(args, context), ...printed };
  } finally {
    process.chdir(before);
  }
}
