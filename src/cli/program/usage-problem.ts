/** Wrong usage of the command line. The message is in the reader's language and becomes part of the finding `usage`. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}
