import { distances, END, LEAST_LENGTH, LITERALS, lengths, MOST_DISTANCE, MOST_LENGTH } from './alphabet.ts';
import type { Counts, Tokens } from './block.ts';
import type { Matches } from './matches.ts';

/** What a symbol with all its bits costs: a literal, a length, a distance. */
export interface Costs {
  readonly literals: Float64Array;
  readonly lengths: Float64Array;
  readonly distances: Float64Array;
}

/** What is known before anything was counted: about what text costs. */
export const FIRST_COSTS: Costs = costsBy(
  () => 6,
  () => 7,
  () => 5,
);

function costsBy(
  literal: (symbol: number) => number,
  length: (symbol: number) => number,
  distance: (symbol: number) => number,
): Costs {
  return {
    literals: Float64Array.from({ length: END }, (_, it) => literal(it)),
    lengths: Float64Array.from({ length: MOST_LENGTH + 1 }, (_, it) => {
      const symbol = lengths.of[it] as number;
      return length(symbol) + (lengths.bits[symbol] as number);
    }),
    distances: Float64Array.from({ length: MOST_DISTANCE + 1 }, (_, it) => {
      const symbol = distances.of[it] as number;
      return distance(symbol) + (distances.bits[symbol] as number);
    }),
  };
}

/** What symbols cost that occur so often. */
export function costsOf(counts: Counts): Costs {
  const entropy = (all: Uint32Array) => {
    const sum = all.reduce((total, it) => total + it, 1);
    return (symbol: number) => Math.log2(sum / Math.max(1, all[symbol] as number));
  };
  const [near, far] = [entropy(counts.literals), entropy(counts.distances)];
  return costsBy(near, (symbol) => near(Math.min(LITERALS - 1, END + 1 + symbol)), far);
}

/** The cheapest way to write a part of the bytes. */
export function cheapest(
  bytes: Uint8Array,
  { starts, all }: Matches,
  costs: Costs,
  from: number,
  to: number,
): Tokens {
  const count = to - from;
  const total = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const taken = new Uint16Array(count + 1);
  const back = new Uint16Array(count + 1);
  total[0] = 0;
  for (let at = 0; at < count; at++) {
    const here = total[at] as number;
    const alone = here + (costs.literals[bytes[from + at] as number] as number);
    if (alone < (total[at + 1] as number)) {
      total[at + 1] = alone;
      taken[at + 1] = 1;
      back[at + 1] = 0;
    }
    let length = LEAST_LENGTH;
    const end = starts[from + at + 1] as number;
    for (let match = starts[from + at] as number; match < end; match += 2) {
      const distance = all[match + 1] as number;
      const most = Math.min(all[match] as number, count - at);
      const base = here + (costs.distances[distance] as number);
      for (; length <= most; length++) {
        const cost = base + (costs.lengths[length] as number);
        if (cost < (total[at + length] as number)) {
          total[at + length] = cost;
          taken[at + length] = length;
          back[at + length] = distance;
        }
      }
    }
  }
  const reversed: number[] = [];
  for (let at = count; at > 0; at -= taken[at] as number) {
    const distance = back[at] as number;
    reversed.push(distance, distance === 0 ? (bytes[from + at - 1] as number) : (taken[at] as number));
  }
  return Uint16Array.from(reversed).reverse();
}
