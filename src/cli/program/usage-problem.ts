/** Arguments that do not make a command. The message is in the reader's language, for the finding `usage`. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}
