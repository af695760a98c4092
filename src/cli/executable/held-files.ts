import { getAsset } from 'node:sea';
import type { HeldFiles } from '../../app/packs/built-in-files.ts';

/** Which file of the executable lists those of the package that it holds, a path a line. */
const LIST = 'files.txt';

const decoder = new TextDecoder();
let listed: readonly string[] | undefined;
const paths = (): readonly string[] => {
  listed ??= decoder.decode(getAsset(LIST)).split('\n');
  return listed;
};

/** The files of the package that lie in this executable: by their paths in the source tree. */
export const heldFiles: HeldFiles = {
  bytes: (path) => (paths().includes(path) ? new Uint8Array(getAsset(path)) : undefined),
  names(folder) {
    const inside = `${folder}/`;
    const below = paths().filter((it) => it.startsWith(inside));
    return [...new Set(below.map((it) => it.slice(inside.length).split('/', 1)[0] as string))].sort();
  },
};
