import { MAX_STEPS, MAX_TEXT, TEXT_PER_STEP } from '../limits.ts';

/** What was used up. */
export type Excess = 'steps' | 'text';

/**
 * What a document may cost. Work is counted, not timed, so that the same template and data always have the same result.
 */
export class Budget {
  #steps = 0;
  #text = 0;

  /**
   * Counts steps; text to process counts by its length in UTF-16 units.
   *
   * @returns what was used up, if anything
   */
  spend(steps: number, text = 0): Excess | undefined {
    this.#steps += steps + Math.floor(text / TEXT_PER_STEP);
    return this.#steps > MAX_STEPS ? 'steps' : undefined;
  }

  /**
   * Counts written text.
   *
   * @param length in UTF-16 units
   * @returns what was used up, if anything
   */
  write(length: number): Excess | undefined {
    this.#text += length;
    return this.#text > MAX_TEXT ? 'text' : this.spend(0, length);
  }
}
