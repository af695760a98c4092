import type { Language } from '../../core/wording/language.ts';

/**
 * A part of the new file. Its lines are in force where they hold an answer, or where a report cannot be without them;
 * the others are examples behind `# `, true to the schema once that is taken away.
 */
export interface Section {
  readonly comment: Readonly<Record<Language, readonly string[]>>;
  /** Lines of YAML; one that is an example is in a list of its own. */
  readonly lines: readonly (string | readonly [example: string])[];
}
