import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bundled } from './packages.ts';

const RULE = '-'.repeat(80);

/**
 * The full licence texts of the packages in a bundle.
 *
 * @param root the project's folder
 * @throws if a package has no licence text, since it may then not be passed on
 */
export async function notices(root: string, packages: readonly Bundled[]): Promise<string> {
  const entries = await Promise.all(packages.map((it) => notice(root, it)));
  return `The program contains the packages below, under their own licences.\n\n${entries.join('\n')}`;
}

async function notice(root: string, { name, version, license, folder }: Bundled): Promise<string> {
  const file = (await readdir(join(root, folder)))
    .filter((it) => /^licen[cs]e(\.(md|txt))?$/i.test(it))
    .sort()[0];
  if (file === undefined) throw new Error(`${name} has no licence text`);
  const text = (await readFile(join(root, folder, file), 'utf8')).replace(/\r\n/g, '\n').trim();
  return `${name} ${version} (${license})\n${RULE}\n${text}\n\n`;
}
