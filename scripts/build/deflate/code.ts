/** The most bits of a symbol (RFC 1951, 3.2.7), and of a symbol of the lengths that stand in front of a block. */
export const MOST_BITS = 15;
export const MOST_HEAD_BITS = 7;

/**
 * How many bits each symbol has in the shortest code that has none longer than `most` (package-merge).
 *
 * @param counts how often each symbol occurs
 */
export function codeLengths(counts: ArrayLike<number>, most: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const used = Array.from(counts, (count, symbol) => ({ count, symbols: [symbol] }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  if (used.length === 1) lengths[used[0]?.symbols[0] as number] = 1;
  if (used.length < 2) return lengths;
  let packages = used;
  for (let level = 1; level < most; level++) {
    const pairs: typeof used = [];
    for (let at = 0; at + 1 < packages.length; at += 2) {
      const [one, other] = [packages[at], packages[at + 1]] as [(typeof used)[0], (typeof used)[0]];
      pairs.push({ count: one.count + other.count, symbols: [...one.symbols, ...other.symbols] });
    }
    packages = [...used, ...pairs].sort((a, b) => a.count - b.count);
  }
  for (const { symbols } of packages.slice(0, 2 * used.length - 2))
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] as number) + 1;
  return lengths;
}

/** The bits of each symbol, the first one lowest, by how many each has (RFC 1951, 3.2.2). */
export function codeOf(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= MOST_BITS; length++) {
    for (const [symbol, own] of lengths.entries())
      if (own === length) {
        let turned = 0;
        for (let bit = 0; bit < length; bit++) turned |= ((code >> bit) & 1) << (length - 1 - bit);
        codes[symbol] = turned;
        code++;
      }
    code <<= 1;
  }
  return codes;
}
