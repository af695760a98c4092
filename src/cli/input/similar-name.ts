import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { distance } from 'fastest-levenshtein';

/** A name with more letters changed than this was not mistyped. */
const MOST_CHANGES = 3;

const stem = (name: string): string => name.replace(/\.[^.]*$/, '').toLowerCase();

/** The YAML file in the same folder whose name is nearest to that of a file that is not there. */
export async function similarName(file: string): Promise<string | undefined> {
  const wanted = basename(file);
  const names = await readdir(dirname(file)).catch(() => []);
  const ranked = names
    .filter((name) => /\.ya?ml$/i.test(name))
    .map((name) => ({ name, changes: distance(stem(name), stem(wanted)) }))
    .filter(({ changes }) => changes <= Math.min(MOST_CHANGES, stem(wanted).length / 2))
    .sort((a, b) => a.changes - b.changes || (a.name < b.name ? -1 : 1));
  const [nearest] = ranked;
  return nearest && join(dirname(file), nearest.name);
}
