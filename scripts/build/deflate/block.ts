import { DISTANCES, distances, END, LITERALS, lengths } from './alphabet.ts';
import { codeLengths, codeOf, MOST_BITS, MOST_HEAD_BITS } from './code.ts';

/** What bytes are written as: at even places a literal with 0 behind it, or a length with its distance. */
export type Tokens = Uint16Array;

/** How often each symbol occurs. */
export interface Counts {
  readonly literals: Uint32Array;
  readonly distances: Uint32Array;
}

export function countsOf(tokens: Tokens, from = 0, to = tokens.length): Counts {
  const counts = { literals: new Uint32Array(LITERALS), distances: new Uint32Array(DISTANCES) };
  for (let at = from; at < to; at += 2) {
    const distance = tokens[at + 1] as number;
    const value = tokens[at] as number;
    const symbol = distance === 0 ? value : END + 1 + (lengths.of[value] as number);
    counts.literals[symbol] = (counts.literals[symbol] as number) + 1;
    if (distance > 0) {
      const far = distances.of[distance] as number;
      counts.distances[far] = (counts.distances[far] as number) + 1;
    }
  }
  counts.literals[END] = 1;
  return counts;
}

/** About how many bits a block takes with its head. */
export function roughBits({ literals, distances: far }: Counts): number {
  let bits = 0;
  for (const counts of [literals, far]) {
    const sum = counts.reduce((total, it) => total + it, 0);
    for (const [symbol, count] of counts.entries()) {
      if (count === 0) continue;
      // Each symbol that occurs takes some bits in the head.
      bits += count * Math.log2(sum / count) + 3;
      if (counts === far) bits += count * (distances.bits[symbol] as number);
      else if (symbol > END) bits += count * (lengths.bits[symbol - END - 1] as number);
    }
  }
  return bits + 100;
}

/** The order in which the lengths of the code of lengths are written (RFC 1951, 3.2.7). */
const HEAD_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The lengths of both codes as they are written: runs of the same are counted. */
function runsOf(all: readonly number[]): [symbol: number, extra: number, bits: number][] {
  const runs: [number, number, number][] = [];
  for (let at = 0; at < all.length; ) {
    const length = all[at] as number;
    let count = 1;
    while (all[at + count] === length) count++;
    at += count;
    if (length === 0)
      while (count >= 3) {
        const taken = Math.min(count, 138);
        runs.push(taken > 10 ? [18, taken - 11, 7] : [17, taken - 3, 3]);
        count -= taken;
      }
    else {
      runs.push([length, 0, 0]);
      count--;
      while (count >= 3) {
        const taken = Math.min(count, 6);
        runs.push([16, taken - 3, 2]);
        count -= taken;
      }
    }
    for (; count > 0; count--) runs.push([length, 0, 0]);
  }
  return runs;
}

/** Takes bits, the lowest first. */
export interface Bits {
  write(value: number, count: number): void;
}

/** Writes a block with codes of its own (RFC 1951, 3.2.7). */
export function writeBlock(tokens: Tokens, isLast: boolean, bits: Bits): void {
  const counts = countsOf(tokens);
  const near = codeLengths(counts.literals, MOST_BITS);
  const far = codeLengths(counts.distances, MOST_BITS);
  const literals = near.findLastIndex((it) => it > 0) + 1;
  const farthest = Math.max(1, far.findLastIndex((it) => it > 0) + 1);
  const runs = runsOf([...near.subarray(0, literals), ...far.subarray(0, farthest)]);
  const headCounts = new Uint32Array(HEAD_ORDER.length);
  for (const [symbol] of runs) headCounts[symbol] = (headCounts[symbol] as number) + 1;
  const head = codeLengths(headCounts, MOST_HEAD_BITS);
  const headLength = Math.max(4, HEAD_ORDER.findLastIndex((it) => (head[it] as number) > 0) + 1);
  bits.write(isLast ? 1 : 0, 1);
  bits.write(2, 2);
  bits.write(literals - END - 1, 5);
  bits.write(farthest - 1, 5);
  bits.write(headLength - 4, 4);
  for (const it of HEAD_ORDER.slice(0, headLength)) bits.write(head[it] as number, 3);
  const headCode = codeOf(head);
  for (const [symbol, extra, extraBits] of runs) {
    bits.write(headCode[symbol] as number, head[symbol] as number);
    bits.write(extra, extraBits);
  }
  const [nearCode, farCode] = [codeOf(near), codeOf(far)];
  const put = (symbol: number) => bits.write(nearCode[symbol] as number, near[symbol] as number);
  for (let at = 0; at < tokens.length; at += 2) {
    const value = tokens[at] as number;
    const distance = tokens[at + 1] as number;
    if (distance === 0) {
      put(value);
      continue;
    }
    const length = lengths.of[value] as number;
    put(END + 1 + length);
    bits.write(value - (lengths.first[length] as number), lengths.bits[length] as number);
    const place = distances.of[distance] as number;
    bits.write(farCode[place] as number, far[place] as number);
    bits.write(distance - (distances.first[place] as number), distances.bits[place] as number);
  }
  put(END);
}
