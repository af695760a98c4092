import type { Texts } from '../../app/files/texts.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Context } from '../context.ts';

/** What was looked at by one name of the line, and what was found. */
export interface Result {
  /** As the line names it. */
  readonly name: string;
  /** Whether it could be opened at all. */
  readonly opened: boolean;
  readonly findings: readonly Finding[];
  /** The texts that findings point into. */
  readonly texts: Texts;
}

/** What came of a whole run. */
export interface Totals {
  /** The files that were looked for, read or not. */
  readonly files: number;
  /** Those that could be opened. */
  readonly opened: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Findings in the files themselves that hold the edits that mend them. */
  readonly fixable: number;
  /** Findings that were accepted before, and are not among the results. */
  readonly accepted: number;
  /** Why the run fails though nothing found is an error. */
  readonly refusedBy?: 'strict' | 'max-warnings';
}

/** Writes results as they come, so that a run over many files keeps none of them. */
export interface ResultWriter {
  add(result: Result): void;
  /** Writes what stands behind all results; called once, last. */
  end(totals: Totals): void;
}

/** How a run is to be judged, as far as a format shows it. */
export interface Judging {
  /** Whether a warning fails the run. */
  readonly strict: boolean;
  /** Whether all of each finding is shown to a person, however many there are. */
  readonly isVerbose?: boolean;
}

/** A form in which results are given: one file each, listed in `list.ts`. */
export interface ResultFormat {
  open(context: Context, judging: Judging): ResultWriter;
}
