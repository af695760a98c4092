import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files in an executable, by name, in order. */
export type Assets = ReadonlyMap<string, Uint8Array>;

/** What the program reads of the package while it runs. */
const SHIPPED = ['package.json', 'templates', 'schemas', 'docs/diagnostics', 'dist/studio.html', 'LICENSE'];

/** The files of the package that an executable holds, and the list of them. */
export function packageAssets(root: string): Map<string, Uint8Array> {
  const paths = SHIPPED.flatMap((it) => filesBelow(root, it)).sort();
  return new Map([
    ...paths.map((it): [string, Uint8Array] => [it, readFileSync(join(root, it))]),
    ['files.txt', Buffer.from(paths.join('\n'))],
  ]);
}

function filesBelow(root: string, path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path)).flatMap((it) => filesBelow(root, `${path}/${it}`));
}

/** Writes the files of an executable into a folder; returns the path of each. */
export function writeAssets(folder: string, assets: Assets): Record<string, string> {
  const paths = [...assets].map(([name, bytes]) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return [name, path];
  });
  return Object.fromEntries(paths);
}
