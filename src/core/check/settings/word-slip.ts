/**
 * A word that is written for another, and where it is not: the same characters stand side by side as parts of other words
 * too (发布署名 holds 布署). The three conditions are sources of regular expressions without a group of their own.
 */
export interface WordSlip {
  readonly wrong: string;
  /** What is written in its place. */
  readonly right: string;
  /** What stands in front of the characters where they are no slip. */
  readonly notAfter?: string;
  /** What stands behind them where they are no slip. */
  readonly notBefore?: string;
  /** What must stand behind them, for a slip to be certain. */
  readonly before?: string;
  /** Whether it is told in quotes too: of a watchword, which always stands in them, nobody wrote another. */
  readonly inQuotes?: true;
}
