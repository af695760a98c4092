import type { Language } from '../../wording/language.ts';

/**
 * A part of the new file. Lines with an answer, and those that every report needs, are active. The others are examples
 * after `# `, which are valid against the schema when the mark is removed.
 */
export interface StarterSection {
  readonly comment: Readonly<Record<Language, readonly string[]>>;
  /** Lines of YAML; an example is wrapped in a list of one. */
  readonly lines: readonly (string | readonly [example: string])[];
}
