import type { Part } from '../../generated/summary.ts';
import type { Contribution } from './contribution.ts';

/** What files add to a total. Of a summary of many units there are very many, so that each is two numbers. */
export class Parts implements Iterable<Part> {
  readonly #of: readonly Contribution[];
  readonly #places: number[] = [];
  readonly #amounts: number[] = [];

  /** @param of the contributions of which the parts are */
  constructor(of: readonly Contribution[]) {
    this.#of = of;
  }

  /** @param place the index of the contribution that adds the amount */
  add(place: number, amount: number): void {
    this.#places.push(place);
    this.#amounts.push(amount);
  }

  /** The sum, rounded to nine decimals so that 0.1 and 0.2 give 0.3. */
  get value(): number {
    return rounded(this.#amounts.reduce((sum, it) => sum + it, 0));
  }

  *[Symbol.iterator](): Generator<Part> {
    for (const [index, place] of this.#places.entries()) {
      const { name, file } = this.#of[place] as Contribution;
      yield { unit: name, file, value: this.#amounts[index] as number };
    }
  }
}

const rounded = (sum: number): number => Number(sum.toFixed(9));
