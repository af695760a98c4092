/**
 * What must stand in a text for rules to find something in it. Each group lists characters and pairs in the form of a need
 * (`Needs`), and by their numbers the rules for which one of these is enough.
 */
export interface Needed {
  /** The codes of the rules; all others read each text. */
  readonly codes: readonly string[];
  readonly groups: readonly (readonly [need: string, rules: readonly number[]])[];
}

/**
 * The build derives it from the rules (`scripts/build/expressions/rule-needs.ts`), and writes it in the place of this
 * one, by which every rule reads each text.
 */
export const needed: Needed = { codes: [], groups: [] };
