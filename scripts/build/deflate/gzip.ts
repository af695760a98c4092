import { crc32 } from '../../../src/core/archive/crc-32.ts';
import { countsOf, roughBits, type Tokens, writeBlock } from './block.ts';
import { matchesIn } from './matches.ts';
import { cheapest, costsOf, FIRST_COSTS } from './parse.ts';

/** How often what is counted of a way to write a text is taken for the next one; more gains hardly anything. */
const ROUNDS = 2;

/**
 * Bytes by gzip (RFC 1952), as small as its form allows within some seconds: of all ways to write them the cheapest, by
 * what was counted of the one before, and in blocks where that is shorter. Nothing is slower for it where it is unpacked.
 */
export function gzip(bytes: Uint8Array): Uint8Array {
  const matches = matchesIn(bytes);
  const improved = (first: Tokens, from: number, to: number, rounds: number): Tokens => {
    let best = first;
    let tokens = first;
    let least = roughBits(countsOf(first));
    for (let round = 0; round < rounds; round++) {
      tokens = cheapest(bytes, matches, costsOf(countsOf(tokens)), from, to);
      const bits = roughBits(countsOf(tokens));
      if (bits < least) [best, least] = [tokens, bits];
    }
    return best;
  };
  const whole = improved(cheapest(bytes, matches, FIRST_COSTS, 0, bytes.byteLength), 0, bytes.byteLength, 2);
  const ends = [...splits(whole), whole.length];
  const writer = new Writer(bytes.byteLength);
  for (const it of [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]) writer.write(it, 8);
  let from = 0;
  let begin = 0;
  for (const end of ends) {
    const part = whole.subarray(begin, end);
    const to = from + bytesOf(part);
    writeBlock(improved(part, from, to, ROUNDS), end === whole.length, writer);
    [from, begin] = [to, end];
  }
  return writer.ended(crc32(bytes), bytes.byteLength);
}

function bytesOf(tokens: Tokens): number {
  let count = 0;
  for (let at = 0; at < tokens.length; at += 2) count += tokens[at + 1] === 0 ? 1 : (tokens[at] as number);
  return count;
}

/** In tokens, twice: shorter blocks would cost more for their heads than they gain. */
const SHORTEST = 2 * 500;

/** Places of a part that are tried at a time. */
const TRIED = 12;

/** Where blocks end, the last one left out, so that all together are the shortest. */
function splits(tokens: Tokens, from = 0, to = tokens.length): number[] {
  if (to - from < 2 * SHORTEST) return [];
  const bits = (begin: number, end: number) => roughBits(countsOf(tokens, begin, end));
  let [low, high] = [from + SHORTEST, to - SHORTEST];
  let best = { at: -1, bits: bits(from, to) };
  while (high - low > 2 * TRIED) {
    const step = Math.floor((high - low) / TRIED / 2) * 2;
    let found = { at: low, bits: Number.POSITIVE_INFINITY };
    for (let at = low; at <= high; at += step) {
      const both = bits(from, at) + bits(at, to);
      if (both < found.bits) found = { at, bits: both };
    }
    if (found.bits < best.bits) best = found;
    [low, high] = [Math.max(low, found.at - step), Math.min(high, found.at + step)];
    if (step <= 2) break;
  }
  if (best.at < 0) return [];
  return [...splits(tokens, from, best.at), best.at, ...splits(tokens, best.at, to)];
}

/** Bytes made of bits, the lowest first. */
class Writer {
  readonly #bytes: Uint8Array;
  #end = 0;
  #bits = 0;
  #count = 0;

  constructor(most: number) {
    this.#bytes = new Uint8Array(most + 1000);
  }

  write(value: number, count: number): void {
    this.#bits |= value << this.#count;
    this.#count += count;
    for (; this.#count >= 8; this.#count -= 8) {
      this.#bytes[this.#end++] = this.#bits & 255;
      this.#bits >>>= 8;
    }
  }

  /** All bytes, with the sum and the length behind them. */
  ended(sum: number, length: number): Uint8Array {
    if (this.#count > 0) this.write(0, 8 - this.#count);
    for (const it of [sum, length]) for (let at = 0; at < 32; at += 8) this.write((it >>> at) & 255, 8);
    return this.#bytes.slice(0, this.#end);
  }
}
