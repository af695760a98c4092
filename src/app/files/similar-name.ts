import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { distance } from 'fastest-levenshtein';

/** A name with more changed letters is not a typing mistake. */
const MOST_CHANGES = 3;

const stem = (name: string): string => name.replace(/\.[^.]*$/, '').toLowerCase();

/**
 * The file in the same folder whose name is most similar to that of a missing file.
 *
 * @param kind the pattern that names must match; by default, YAML files
 */
export async function similarName(file: string, kind = /\.ya?ml$/i): Promise<string | undefined> {
  const wanted = basename(file);
  const names = await readdir(dirname(file)).catch(() => []);
  const ranked = names
    .filter((name) => kind.test(name))
    .map((name) => ({ name, changes: distance(stem(name), stem(wanted)) }))
    .filter(({ changes }) => changes <= Math.min(MOST_CHANGES, stem(wanted).length / 2))
    .sort((a, b) => a.changes - b.changes || (a.name < b.name ? -1 : 1));
  const [nearest] = ranked;
  return nearest && join(dirname(file), nearest.name);
}
