import { FILE_START } from '../../core/model/diagnostic.ts';
import { shipped } from '../package/files.ts';
import { type ReadChain, readChain } from '../packs/chain.ts';
import { type Library, openLibrary } from '../packs/library.ts';
import { locate } from '../packs/locate.ts';
import { blockPath, type Chain, type Pack } from '../packs/pack.ts';

/** The nearest pack of a chain with a template, and the template's file in it; undefined if none has it. */
export function templatePlace(
  chain: Chain,
  name: string,
): { readonly pack: Pack; readonly path: string } | undefined {
  for (const pack of chain) {
    if (pack.blocks.includes(name)) return { pack, path: blockPath(name) };
    if (pack.bodies.some((it) => it === name)) return { pack, path: `${name}.hbs` };
  }
  return undefined;
}

/** A pack that a person named, as far as it could be read. */
export interface OpenedPack extends ReadChain {
  readonly library: Library;
  /** Whether the pack was found. */
  readonly found: boolean;
}

/** Finds and reads a pack that the command line names; paths are relative to the working folder. */
export async function openNamed(name: string): Promise<OpenedPack> {
  const library = openLibrary(shipped());
  const located = locate(library, name, '.', { file: '', range: FILE_START });
  return 'code' in located
    ? { library, found: false, packs: [], findings: [located] }
    : { library, found: true, ...(await readChain(library, located)) };
}
