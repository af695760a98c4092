import type { Language } from '../core/wording/language.ts';
import type { ExitStatus } from './exit-status.ts';

/** A stream that a command prints to. */
export interface Stream {
  write(text: string): void;
  readonly colour: boolean;
  /** The width in columns. */
  readonly columns: number;
  /** Whether it is a terminal, so that a line can be written again. */
  readonly isTerminal?: boolean;
}

/** What a command takes from its process, besides its arguments. */
export interface Context {
  readonly language: Language;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The standard input, opened on first use. */
  stdin(): AsyncIterable<Uint8Array>;
  /** For results, which a pipe may receive. */
  readonly stdout: Stream;
  /** For messages to people. */
  readonly stderr: Stream;
  /** Runs another command line in the same surroundings, as the menu does. Set while a command runs. */
  readonly run?: (args: readonly string[]) => Promise<ExitStatus>;
}
