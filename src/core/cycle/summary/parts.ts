import type { Part } from '../../generated/summary.ts';
import type { Contribution } from './contribution.ts';

/** A contribution whose parts are listed, maybe with that of the year before. */
interface PartSource {
  readonly name: string;
  readonly file: string;
  readonly before?: Contribution | undefined;
}

/** What files add to a total. Of a summary of many units there are very many, so that each is two numbers. */
export class Parts implements Iterable<Part> {
  readonly #of: readonly PartSource[];
  /** Twice the index of a contribution, and one more where the amount stands in the file of the year before. */
  #places = new Uint32Array(FIRST);
  #amounts = new Float64Array(FIRST);
  #length = 0;
  #sum = 0;

  /** @param of the contributions of which the parts are */
  constructor(of: readonly PartSource[]) {
    this.#of = of;
  }

  get length(): number {
    return this.#length;
  }

  /**
   * @param place the index of the contribution that adds the amount
   * @param isBefore whether the amount stands in its file of the year before
   */
  add(place: number, amount: number, isBefore = false): void {
    if (this.#length === this.#places.length) {
      const [places, amounts] = [this.#places, this.#amounts];
      this.#places = new Uint32Array(this.#length * 2);
      this.#amounts = new Float64Array(this.#length * 2);
      this.#places.set(places);
      this.#amounts.set(amounts);
    }
    this.#places[this.#length] = place * 2 + Number(isBefore);
    this.#amounts[this.#length] = amount;
    this.#length++;
    this.#sum += amount;
  }

  /** The sum, rounded to nine decimals so that 0.1 and 0.2 give 0.3. */
  get value(): number {
    return Number(this.#sum.toFixed(9));
  }

  *[Symbol.iterator](): Generator<Part> {
    for (let index = 0; index < this.#length; index++) {
      const place = this.#places[index] as number;
      const { name, file, before } = this.#of[place >>> 1] as PartSource;
      yield {
        unit: name,
        file: place % 2 === 1 && before ? before.file : file,
        value: this.#amounts[index] as number,
      };
    }
  }
}

/** For how many parts there is room at first. */
const FIRST = 4;
