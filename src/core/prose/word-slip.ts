/**
 * A wrong word, and the conditions under which its characters are no slip: they may also be parts of other words (发布署名
 * contains 布署). The three conditions are sources of regular expressions without capturing groups.
 */
export interface WordSlip {
  readonly wrong: string;
  /** The word to write instead. */
  readonly right: string;
  /** What stands before the characters where they are no slip. */
  readonly notAfter?: string;
  /** What stands after them where they are no slip. */
  readonly notBefore?: string;
  /** What must stand after them to make the slip certain. */
  readonly before?: string;
  /** Whether it is reported within quotes too: a watchword always stands in quotes and has only one right form. */
  readonly inQuotes?: true;
}
