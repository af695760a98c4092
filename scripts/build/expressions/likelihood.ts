import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Need } from './needs.ts';

const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url));

/** In how many lines of the examples each character and each two side by side stand. */
let lines: ReadonlyMap<string, number> | undefined;

let count = 0;

function linesWith(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of readdirSync(EXAMPLES).filter((it) => it.endsWith('.yaml')))
    for (const line of readFileSync(join(EXAMPLES, name), 'utf8').split('\n')) {
      count += 1;
      const parts = new Set([...line].flatMap((it, at, all) => [it, it + (all[at + 1] ?? '')]));
      for (const part of parts) found.set(part, (found.get(part) ?? 0) + 1);
    }
  return found;
}

function share(part: string): number {
  lines ??= linesWith();
  return (lines.get(part) ?? 0.5) / count;
}

/** The two characters side by side that are the rarest in a word. */
export function rarestPair(word: string): string {
  let rarest = word.slice(0, 2);
  for (let at = 1; at + 2 <= word.length; at++)
    if (share(word.slice(at, at + 2)) < share(rarest)) rarest = word.slice(at, at + 2);
  return rarest;
}

/** How likely it is that one of these stands in a text. */
export const likelihood = (need: Need): number =>
  Math.min(
    1,
    [...need].reduce((sum, it) => sum + share(it.length > 1 ? rarestPair(it) : it), 0),
  );
