import type { Library } from '../../app/packs/library.ts';
import type { Chain } from '../../app/packs/pack.ts';
import { openNamed } from '../../app/template/open.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Context } from '../context.ts';
import { printFindings } from '../terminal/diagnostics.ts';

/** Opens a pack and prints its findings; undefined if it has errors. */
export async function openWhole(
  name: string,
  context: Context,
): Promise<{ library: Library; chain: Chain } | undefined> {
  const { library, chain, findings } = await openNamed(name);
  printFound(findings, library, context);
  return chain && { library, chain };
}

/** Prints findings about packs. */
export function printFound(findings: readonly Finding[], library: Library, context: Context): void {
  printFindings(findings, context, context.stderr, library.texts);
}
