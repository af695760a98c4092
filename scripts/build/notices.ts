import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const RULE = '-'.repeat(80);

/**
 * The licences of the packages that a bundle was made of, each in full, in the order of their names.
 *
 * @param root the project's folder
 * @param inputs the bundle's source files, from there
 * @throws where a package has no licence text: it may not be passed on
 */
export async function notices(root: string, inputs: readonly string[]): Promise<string> {
  const folders = new Set(
    inputs.flatMap((it) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(it)?.[1] ?? []),
  );
  const entries = await Promise.all([...folders].map((folder) => notice(join(root, folder))));
  return `The program contains the packages below, under their own licences.\n\n${entries.sort().join('\n')}`;
}

async function notice(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).filter((it) => /^licen[cs]e(\.(md|txt))?$/i.test(it)).sort()[0];
  if (file === undefined) throw new Error(`${name} has no licence text`);
  const text = (await readFile(join(folder, file), 'utf8')).replace(/\r\n/g, '\n').trim();
  return `${name} ${version} (${license})\n${RULE}\n${text}\n\n`;
}
