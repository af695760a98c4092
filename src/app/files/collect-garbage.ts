import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * In bytes: how far the heap may grow before it is looked through. Of a batch of 100 units, against none of it: with 32 MiB
 * 157 MiB of memory in place of 191 and 1 to 3 % more processor time, with 24 MiB 148 and 4 %, with 16 MiB 146 and 5 %.
 */
const GROWTH = 24 * 2 ** 20;

let collect: (() => void) | undefined;
let limit = GROWTH;

/**
 * Frees what is no longer used, if that may be much. To be called between one file and the next, when hardly anything of
 * either is in use.
 *
 * V8 looks at how large its heap may become when something is put into the old part of it, or by marking beside the program,
 * which is switched off. What outlives two collections of the young part is moved there without asking: so a heap of which
 * 20 MiB are in use grew to 500.
 */
export function collectGarbage(): void {
  if (oldHeap() < limit) return;
  collect ??= collector();
  collect();
  limit = oldHeap() + GROWTH;
}

/** How much the old part of the heap holds, in bytes. */
const oldHeap = (): number =>
  getHeapSpaceStatistics().reduce(
    (sum, { space_name, space_used_size }) => (OLD.has(space_name) ? sum + space_used_size : sum),
    0,
  );

const OLD = new Set(['old_space', 'large_object_space']);

/** V8's own function, which the flag gives to each context that is made after it; without it, nothing is done. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  return typeof found === 'function' ? () => found() : () => {};
}
