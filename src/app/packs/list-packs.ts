import { join } from 'node:path';
import type { Finding } from '../../core/model/diagnostic.ts';
import { packCandidates } from './candidates.ts';
import { readChain } from './chain.ts';
import { configurationFor } from './customised.ts';
import type { Folder } from './folder.ts';
import { installedPacks, packsIn } from './installed.ts';
import { builtInFolder, builtInNames, type Library } from './library.ts';
import { installedAt, type LocatedPack, localAt } from './locate.ts';
import type { Chain, Pack, PackOrigin } from './pack.ts';

/** A pack that can be used here. */
export interface ListedPack {
  readonly folder: Folder;
  readonly origin: PackOrigin;
  /** Absent if its pack.yaml could not be read. */
  readonly pack?: Pack;
  /** Absent if it has errors. */
  readonly chain?: Chain;
}

/**
 * The packs that can be used in a folder, each once: those in the folder, those that its configuration names, the
 * installed ones and the built-in ones.
 */
export async function listPacks(
  library: Library,
  folder: string,
): Promise<{ packs: readonly ListedPack[]; findings: readonly Finding[] }> {
  const file = join(folder, 'org.yaml');
  const config = await configurationFor(file);
  for (const [path, text] of config?.texts ?? []) library.texts.set(path, text);
  const candidates = packCandidates(library, { file, line: [], config });
  const found = [...(config?.findings ?? [])];
  const packs = new Map<string, ListedPack>();
  const add = async (located: LocatedPack) => {
    const { chain, packs: read, findings: mistakes } = await readChain(library, located);
    const [pack] = read;
    if (packs.has(located.folder.root)) return;
    packs.set(located.folder.root, { ...located, ...(pack && { pack }), ...(chain && { chain }) });
    found.push(...mistakes);
  };
  for (const name of packsIn(folder)) await add(localAt(join(folder, name)));
  for (const it of candidates.filter(({ by }) => by === 'config')) {
    const { packs: read, findings: mistakes } = await it.read();
    if (read[0]) await add(read[0]);
    else found.push(...mistakes);
  }
  for (const path of installedPacks(folder).values()) await add(installedAt(path));
  for (const name of builtInNames(library)) {
    const builtIn = builtInFolder(library, name);
    if (builtIn) await add({ folder: builtIn, origin: 'built-in' });
  }
  const once = new Map(found.map((it) => [JSON.stringify(it), it]));
  return { packs: [...packs.values()], findings: [...once.values()] };
}
