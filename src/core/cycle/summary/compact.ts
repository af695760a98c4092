import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { ContributedCounts, ContributedWords, Contribution } from './contribution.ts';
import type { UnitFigure } from './unit-figures.ts';

/**
 * Makes contributions small, of which there may be ten thousand. What is counted becomes numbers: what many units have
 * in common, such as the names of aspects and figures, is held once for all. What is only listed is deflated. Both stand
 * in one row of bytes, so that the garbage collector has few objects to go through. Nothing of what it gives holds on to
 * a file: of a string that was cut out of a text, the engine keeps the whole text.
 */
export class Compactor {
  readonly #shared: unknown[] = [];
  readonly #places = new Map<string, number>();
  readonly #room = new Room();

  compact({ counts, words, ...it }: Contribution): Contribution {
    const numbers = this.#numbersOf(counts());
    const { bytes: deflated, length } = deflate(words());
    // What the functions below name is kept, and nothing else.
    const { bytes, at } = this.#room.take(numbers.byteLength + deflated.length);
    const size = numbers.length;
    const middle = at + numbers.byteLength;
    const end = middle + deflated.length;
    bytes.set(new Uint8Array(numbers.buffer), at);
    bytes.set(deflated, middle);
    return {
      // The texts are copied here.
      ...(JSON.parse(JSON.stringify(it)) as typeof it),
      subject: this.#one(it.subject),
      reportedOn: this.#one(it.reportedOn),
      counts: () => new CompactCounts(new Float64Array(bytes.buffer, at, size), this.#shared),
      words: () => inflate(bytes.subarray(middle, end), length),
    };
  }

  #numbersOf(counts: ContributedCounts): Float64Array<ArrayBuffer> {
    const lists = LISTS.map((list) =>
      list === 'figures'
        ? counts.figures.flatMap(({ value, lastYear = NaN, ...figure }) => [
            this.#place(figure),
            value,
            lastYear,
          ])
        : counts[list].map((one) => this.#place(one)),
    );
    return Float64Array.from(lists.flatMap((list) => [list.length, ...list]));
  }

  #one<Value>(value: Value): Value {
    return this.#shared[this.#place(value)] as Value;
  }

  /** Where the one value stands that is held for all that are equal to it. */
  #place(value: unknown): number {
    const key = JSON.stringify(value);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#shared.push(JSON.parse(key)) - 1;
    this.#places.set(key, place);
    return place;
  }
}

/** Room for bytes that are kept, in large pieces. */
class Room {
  #piece = new Uint8Array();
  #used = 0;

  /** @returns a place whose number can be divided by eight, as numbers want it */
  take(length: number): { readonly bytes: Uint8Array; readonly at: number } {
    if (this.#used + length > this.#piece.length) {
      this.#piece = pieceOf(Math.max(PIECE, length));
      this.#used = 0;
    }
    const at = this.#used;
    this.#used = Math.ceil((at + length) / 8) * 8;
    return { bytes: this.#piece, at };
  }
}

/** In bytes. */
const PIECE = 2 ** 20;

/**
 * V8 lets its heap fill with garbage in proportion to what is kept, other buffers included, but for shared ones: so that
 * what is kept here takes its own room alone. Pages of a browser mostly have none.
 */
const pieceOf = (size: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    (typeof SharedArrayBuffer === 'undefined'
      ? new ArrayBuffer(size)
      : new SharedArrayBuffer(size)) as ArrayBuffer,
  );

/** In this order they stand in the numbers, each behind its length; a figure is three numbers, all else is one. */
const LISTS = ['systems', 'figures', 'problems', 'rectifications', 'carriedOver', 'openUntil'] as const;

/** What is counted, read from its numbers where it is wanted. */
class CompactCounts implements ContributedCounts {
  readonly #numbers: Float64Array;
  readonly #shared: readonly unknown[];

  constructor(numbers: Float64Array, shared: readonly unknown[]) {
    this.#numbers = numbers;
    this.#shared = shared;
  }

  get systems(): ContributedCounts['systems'] {
    return this.#list('systems');
  }

  get figures(): ContributedCounts['figures'] {
    const numbers = this.#numbersOf('figures');
    return Array.from({ length: numbers.length / 3 }, (_, index): UnitFigure => {
      const figure = this.#shared[numbers[index * 3] as number] as Omit<UnitFigure, 'value' | 'lastYear'>;
      const [value, lastYear] = [numbers[index * 3 + 1] as number, numbers[index * 3 + 2] as number];
      return { ...figure, value, ...(!Number.isNaN(lastYear) && { lastYear }) };
    });
  }

  get problems(): ContributedCounts['problems'] {
    return this.#list('problems');
  }

  get rectifications(): ContributedCounts['rectifications'] {
    return this.#list('rectifications');
  }

  get carriedOver(): ContributedCounts['carriedOver'] {
    return this.#list('carriedOver');
  }

  get openUntil(): ContributedCounts['openUntil'] {
    return this.#list('openUntil');
  }

  #list<Entry>(list: (typeof LISTS)[number]): Entry[] {
    return Array.from(this.#numbersOf(list), (place) => this.#shared[place] as Entry);
  }

  #numbersOf(list: (typeof LISTS)[number]): Float64Array {
    let at = 0;
    for (const one of LISTS) {
      const end = at + 1 + (this.#numbers[at] as number);
      if (one === list) return this.#numbers.subarray(at + 1, end);
      at = end;
    }
    throw new TypeError(list);
  }
}

const NO_WORDS: ContributedWords = { problems: [], open: [] };

/** @returns the bytes, and how many they were; none for no words */
function deflate(words: ContributedWords): { readonly bytes: Uint8Array; readonly length: number } {
  if (words.problems.length === 0 && words.open.length === 0) return { bytes: new Uint8Array(), length: 0 };
  const bytes = strToU8(JSON.stringify(words));
  return { bytes: deflateSync(bytes, { level: 1 }), length: bytes.length };
}

const inflate = (bytes: Uint8Array, length: number): ContributedWords =>
  length === 0
    ? NO_WORDS
    : (JSON.parse(strFromU8(inflateSync(bytes, { out: new Uint8Array(length) }))) as ContributedWords);
