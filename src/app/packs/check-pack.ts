import { sortByFile } from '../../core/check/sort.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { type ReadChain, serves } from './chain.ts';
import type { Library } from './library.ts';
import { logoOf } from './logo.ts';
import { PACK_KINDS } from './pack.ts';
import { styleOf } from './style.ts';
import { type Template, templateOf } from './template.ts';

/**
 * Everything that is wrong with a pack and those that it extends; needs no data.
 *
 * @param words checks the texts of a document's templates
 * @returns findings grouped by file, in the order of the file
 */
export async function checkPack(
  library: Library,
  { chain, findings }: ReadChain,
  words: (template: Template) => readonly Finding[],
): Promise<Finding[]> {
  if (!chain) return byFile(findings);
  const found = [...findings];
  const kinds = PACK_KINDS.filter((kind) => serves(chain, kind));
  for (const kind of kinds) {
    const { template, findings: ofKind } = await templateOf(library, chain, kind);
    found.push(...ofKind, ...(template ? words(template) : []));
  }
  if (kinds.length === 0) {
    const { finding: ofLogo } = await logoOf(chain);
    found.push(...(await styleOf(library, chain)).findings, ...(ofLogo ? [ofLogo] : []));
  }
  return byFile(found);
}

/** Each finding once, grouped by file, files in the order of reading. */
const byFile = (findings: readonly Finding[]): Finding[] => [
  ...new Map(sortByFile(findings).map((it) => [JSON.stringify(it), it])).values(),
];
