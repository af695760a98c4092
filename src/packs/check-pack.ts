import { sortFindings } from '../check/sort.ts';
import type { Finding } from '../model/diagnostic.ts';
import { type ReadChain, serves } from './chain.ts';
import type { Library } from './library.ts';
import { logoOf } from './logo.ts';
import { PACK_KINDS } from './pack.ts';
import { styleOf } from './style.ts';
import { templateOf } from './template.ts';

/**
 * All that is wrong with a pack and with those that it extends, without any data.
 *
 * @returns findings file by file, each file's in its order
 */
export async function checkPack(library: Library, { chain, findings }: ReadChain): Promise<Finding[]> {
  if (!chain) return byFile(findings);
  const found = [...findings];
  const kinds = PACK_KINDS.filter((kind) => serves(chain, kind));
  for (const kind of kinds) found.push(...(await templateOf(library, chain, kind)).findings);
  if (kinds.length === 0) {
    const { finding: ofLogo } = await logoOf(chain);
    found.push(...(await styleOf(library, chain)).findings, ...(ofLogo ? [ofLogo] : []));
  }
  return byFile(found);
}

/** Each finding once, those of a file together, files in the order in which they were read. */
function byFile(findings: readonly Finding[]): Finding[] {
  const files = new Map<string, Map<string, Finding>>();
  for (const it of findings) {
    const ofFile = files.get(it.file) ?? new Map<string, Finding>();
    files.set(it.file, ofFile.set(JSON.stringify(it), it));
  }
  return [...files.values()].flatMap((it) => sortFindings([...it.values()]));
}
