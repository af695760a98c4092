import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package that is part of a bundle. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Its folder, relative to the project's root. */
  readonly folder: string;
}

/**
 * The packages in a bundle, sorted by name and version.
 *
 * @param root the project's folder
 * @param inputs the source files of the bundle, relative to the root
 */
export async function packagesOf(root: string, inputs: readonly string[]): Promise<readonly Bundled[]> {
  const folders = new Set(
    inputs.flatMap((it) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(it)?.[1] ?? []),
  );
  const packages = await Promise.all(
    [...folders].map(async (folder) => {
      const { name, version, license } = JSON.parse(
        await readFile(join(root, folder, 'package.json'), 'utf8'),
      );
      return { name, version, license, folder };
    }),
  );
  const key = ({ name, version, folder }: Bundled) => `${name} ${version} ${folder}`;
  return packages.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
