/** The numbers of symbols (RFC 1951, 3.2.5): literals, the end of a block and lengths; distances. */
export const LITERALS = 286;
export const DISTANCES = 30;
export const END = 256;

export const LEAST_LENGTH = 3;
export const MOST_LENGTH = 258;
export const MOST_DISTANCE = 32_768;

/** The symbols of a range of numbers: the first number of each, and how many bits say which of them it is. */
interface Symbols {
  readonly first: readonly number[];
  readonly bits: readonly number[];
  /** The symbol of a number. */
  readonly of: Uint16Array;
}

function symbols(least: number, most: number, bits: readonly number[]): Symbols {
  const first: number[] = [];
  const of = new Uint16Array(most + 1);
  let next = least;
  for (const [symbol, count] of bits.entries()) {
    first.push(next);
    of.fill(symbol, next, next + 2 ** count);
    next += 2 ** count;
  }
  return { first, bits, of };
}

const rising = (count: number, each: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.max(0, Math.floor(index / each) - 1));

/** Of lengths: the longest has a symbol of its own. */
export const lengths: Symbols = (() => {
  const most = symbols(LEAST_LENGTH, MOST_LENGTH, rising(28, 4));
  most.of[MOST_LENGTH] = 28;
  return { ...most, first: [...most.first, MOST_LENGTH], bits: [...most.bits, 0] };
})();

export const distances: Symbols = symbols(1, MOST_DISTANCE, rising(DISTANCES, 2));
