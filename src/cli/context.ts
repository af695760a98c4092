import type { Language } from '../core/wording/language.ts';

/** One of the two streams that a command prints to. */
export interface Stream {
  write(text: string): void;
  readonly colour: boolean;
  /** The width to print to, in columns. */
  readonly columns: number;
  /** Whether a person watches it, so that a line can be written anew. */
  readonly isTerminal?: boolean;
}

/** All that a command takes from the process that it runs in, beside its arguments. */
export interface Context {
  readonly language: Language;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What is piped into the program; opened only when it is asked for. */
  stdin(): AsyncIterable<Uint8Array>;
  /** Results: what a pipe is to receive. */
  readonly stdout: Stream;
  /** Messages to the person. */
  readonly stderr: Stream;
}
