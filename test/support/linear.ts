import { expect } from 'vitest';

/** How much more input the second measurement has. */
const TIMES = 8;

/**
 * Work that is quadratic takes 64 times as long on eight times the input. Work that is linear may take 25: what fits into
 * the part of memory that is cleaned cheaply, or into a cache of the processor, is quicker by the piece.
 */
const MOST = 36;

/** In milliseconds: what takes less on the larger input is too short to be measured, and does no harm. */
const NEGLIGIBLE = 6;

const ATTEMPTS = 4;

/** The milliseconds of processor that a call takes. The clock would count what other processes do meanwhile. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times as long a piece of work takes on the larger of two inputs; 1 if it is quick on both. */
function ratio<T>(work: (input: T) => void, small: T, large: T): number {
  let [least, most] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    most = Math.min(
      most,
      processorTime(() => work(large)),
    );
    if (most < NEGLIGIBLE) return 1;
    for (let again = 0; again < 3; again++)
      least = Math.min(
        least,
        processorTime(() => work(small)),
      );
    if (most <= least * MOST) break;
  }
  return most / least;
}

/**
 * Expects of a piece of work that it is linear in its input: that eight times the input does not take the time of
 * quadratic work, in the best of several attempts. What seems to take it is tried again with four times the sizes, where
 * quadratic work shows all the more.
 *
 * @param make the input of a size, made before the time is taken
 * @param size of the smaller input
 */
export function expectLinear<T>(work: (input: T) => void, make: (size: number) => T, size: number): void {
  const growth = (from: number) => ratio(work, make(from), make(from * TIMES));
  const found = growth(size);
  if (found <= MOST) return;
  expect(Math.min(found, growth(size * 4)), `times as long on ${TIMES} times the input`).toBeLessThanOrEqual(
    MOST,
  );
}

/** The same of work that ends later, such as writing a workbook. */
export async function expectLinearLater<T>(
  work: (input: T) => Promise<unknown>,
  make: (size: number) => T | Promise<T>,
  size: number,
): Promise<void> {
  const growth = async (from: number) => {
    const [small, large] = [await make(from), await make(from * TIMES)];
    let [least, most] = [Infinity, Infinity];
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      most = Math.min(most, await processorTimeLater(() => work(large)));
      if (most < NEGLIGIBLE) return 1;
      for (let again = 0; again < 3; again++)
        least = Math.min(least, await processorTimeLater(() => work(small)));
      if (most <= least * MOST) break;
    }
    return most / least;
  };
  const found = await growth(size);
  if (found <= MOST) return;
  expect(
    Math.min(found, await growth(size * 4)),
    `times as long on ${TIMES} times the input`,
  ).toBeLessThanOrEqual(MOST);
}

async function processorTimeLater(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
