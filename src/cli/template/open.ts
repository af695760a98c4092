import { type ReadChain, readChain } from '../../app/packs/chain.ts';
import { type Library, openLibrary } from '../../app/packs/library.ts';
import { locate } from '../../app/packs/locate.ts';
import type { Chain } from '../../app/packs/pack.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import type { Context } from '../context.ts';
import { shipped } from '../package.ts';
import { printFindings } from '../terminal/diagnostics.ts';

/** A pack that a person named, as far as it could be read. */
export interface Opened extends ReadChain {
  readonly library: Library;
  /** Whether it was found at all. */
  readonly found: boolean;
}

/** Finds and reads the pack that the line names, from the working folder. */
export async function openNamed(name: string): Promise<Opened> {
  const library = openLibrary(shipped());
  const located = locate(library, name, '.', { file: '', range: FILE_START });
  return 'code' in located
    ? { library, found: false, packs: [], findings: [located] }
    : { library, found: true, ...(await readChain(library, located)) };
}

/** The same where the pack must be whole: what is wrong with it is printed, and nothing given back. */
export async function openWhole(
  name: string,
  context: Context,
): Promise<{ library: Library; chain: Chain } | undefined> {
  const { library, chain, findings } = await openNamed(name);
  printFindings(findings, context, context.stderr, library.texts);
  return chain && { library, chain };
}

/** Prints what was found in packs. */
export function printFound(findings: readonly Finding[], library: Library, context: Context): void {
  printFindings(findings, context, context.stderr, library.texts);
}
