import { MAX_STEPS, MAX_TEXT, TEXT_PER_STEP } from '../limits.ts';

/** What ran out. */
export type Excess = 'steps' | 'text';

/**
 * What a document may cost. It is counted, not timed, so that the same template and data always come to the same end.
 */
export class Budget {
  #steps = 0;
  #text = 0;

  /** Counts steps; text that is worked on counts by its length. @returns what ran out, if anything did */
  spend(steps: number, text = 0): Excess | undefined {
    this.#steps += steps + Math.floor(text / TEXT_PER_STEP);
    return this.#steps > MAX_STEPS ? 'steps' : undefined;
  }

  /** Counts text that is written. @param length in UTF-16 units @returns what ran out, if anything did */
  write(length: number): Excess | undefined {
    this.#text += length;
    return this.#text > MAX_TEXT ? 'text' : this.spend(0, length);
  }
}
