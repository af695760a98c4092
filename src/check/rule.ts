import type { ArgsOf, Code } from '../diagnostics/finding.ts';
import type { Unit } from '../generated/unit.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Path } from '../model/source.ts';
import type { Sound } from './sound.ts';

/** Something that must hold between the parts of a file. */
export interface Rule<C extends Code = Code> {
  readonly code: C;
  /** The documents that need it to hold; left out, all do. */
  readonly documents?: readonly DocumentKind[];
  /**
   * Reports each place where it does not hold. Whatever is missing in `unit` is no affair of the rule.
   *
   * @param documents those that are to be made
   */
  check(unit: Sound<Unit>, at: Reporter<C>, documents: readonly DocumentKind[]): void;
}

/** Knows where in the file things stand, so that a rule need not. */
export interface Reporter<C extends Code = Code> {
  /** Reports a finding at the value that stands at `path`. */
  report(path: Path, args: ArgsOf<C>, mend?: Mend): void;
  /** Reports that the file lacks the top-level key `key`. */
  reportMissing(key: keyof Unit, args: ArgsOf<C>): void;
  /** The line on which the value at `path` begins. */
  line(path: Path): number;
}

/** What puts a finding right, where that is certain. */
export interface Mend {
  /** The text to write in place of the value. */
  readonly text: string;
}
