import type { Texts } from '../../app/files/texts.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Context } from '../context.ts';

/** The result for one name on the command line. */
export interface ResultOfName {
  /** The name as the command line gives it. */
  readonly name: string;
  /** Whether it could be opened. */
  readonly opened: boolean;
  readonly findings: readonly Finding[];
  /** The texts that the findings point into. */
  readonly texts: Texts;
}

/** The totals of a run. */
export interface Totals {
  /** The number of files, read or not. */
  readonly files: number;
  /** The number of files that could be opened. */
  readonly opened: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** The number of findings in the checked files that have a mend. */
  readonly fixable: number;
  /** The number of findings that the baseline accepts; they are not among the results. */
  readonly accepted: number;
  /** Why a run without errors fails. */
  readonly refusedBy?: 'strict' | 'max-warnings';
}

/** Writes each result at once, so that a run over many files keeps none in memory. */
export interface ResultWriter {
  add(result: ResultOfName): void;
  /** Writes the end, after all results; called once. */
  end(totals: Totals): void;
}

/** The settings of a run that a format needs. */
export interface Strictness {
  /** Whether warnings make the run fail. */
  readonly strict: boolean;
  /** Whether to show every finding in full, however many there are. */
  readonly isVerbose?: boolean;
}

/** A format for results. Each is a file of its own, listed in `list.ts`. */
export interface ResultFormat {
  open(context: Context, judging: Strictness): ResultWriter;
}
