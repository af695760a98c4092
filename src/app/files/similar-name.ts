import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { nearest } from '../../core/spelling/nearest.ts';

const stem = (name: string): string => name.replace(/\.[^.]*$/, '');

/**
 * The file in the same folder with the most similar name.
 *
 * @param file a path that does not exist
 * @param kind matches the names to consider; by default those of YAML files
 */
export async function similarName(file: string, kind = /\.ya?ml$/i): Promise<string | undefined> {
  const names = (await readdir(dirname(file)).catch(() => [])).filter((name) => kind.test(name));
  const meant = nearest(stem(basename(file)), [...new Set(names.map(stem))])?.name;
  const found = names.find((it) => stem(it) === meant);
  return found && join(dirname(file), found);
}
