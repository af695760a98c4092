import { basename } from 'node:path';
import { hasError } from '../../core/check/has-error.ts';
import { placeOf } from '../../core/check/place.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { fileOf, type Library } from './library.ts';
import { MAX_CHAIN } from './limits.ts';
import { type LocatedPack, locateParent } from './locate.ts';
import { openPack } from './open-pack.ts';
import type { Chain, Pack, PackKind } from './pack.ts';

/** A pack and those that it extends, as far as they could be read. */
export interface ReadChain {
  /** Absent if one of them could not be read or has an error. */
  readonly chain?: Chain;
  /** The packs that could be read, even if the chain is incomplete. */
  readonly packs: readonly Pack[];
  readonly findings: readonly Finding[];
}

/** Reads a pack, the pack that it extends, and so on to the end. */
export async function readChain(library: Library, located: LocatedPack): Promise<ReadChain> {
  const packs: Pack[] = [];
  const findings: Finding[] = [];
  for (let next = located; ; ) {
    const { pack, findings: found } = await openPack(library, next.folder, next.origin);
    findings.push(...found);
    if (!pack) return { packs, findings };
    packs.push(pack);
    const name = pack.file.extends;
    if (name === undefined) break;
    const at = placeOf(pack.source, ['extends'], 'value');
    const parent = locateParent(library, name, next, at);
    const cycle = 'code' in parent ? cycleOfOne(pack, name) : cycleTo(packs, parent);
    if (cycle) return { packs, findings: [...findings, finding('pack-cycle', at, { packs: cycle })] };
    if ('code' in parent) return { packs, findings: [...findings, parent] };
    if (packs.length === MAX_CHAIN) {
      findings.push(finding('pack-chain-too-long', at, { limit: MAX_CHAIN }));
      return { packs, findings };
    }
    next = parent;
  }
  findings.push(...incomplete(packs));
  return { packs, findings, ...(!hasError(findings) && { chain: packs as unknown as Chain }) };
}

/**
 * The documents that a pack changes but that cannot be made, because neither it nor a parent has the body or the title.
 */
function incomplete(chain: readonly Pack[]): Finding[] {
  const [own] = chain as Chain;
  const titled = Object.keys(own.file.documents ?? {}) as PackKind[];
  return [...new Set([...titled, ...own.bodies])].flatMap((kind) => {
    const missing = !bodyOf(chain, kind) ? 'body' : !titleOf(chain, kind) ? 'title' : undefined;
    if (!missing) return [];
    const at = titled.includes(kind)
      ? placeOf(own.source, ['documents', kind], 'key')
      : fileOf(own.folder, `${kind}.hbs`);
    return [finding('document-incomplete', at, { kind, missing })];
  });
}

/** The names of the packs in a cycle, from the repeated pack to itself; undefined if there is no cycle. */
function cycleTo(packs: readonly Pack[], { folder }: LocatedPack): string[] | undefined {
  const first = packs.findIndex((it) => it.folder.root === folder.root);
  if (first < 0) return undefined;
  const names = packs.slice(first).map(nameOf);
  return [...names, names[0] as string];
}

/** A pack that extends its own name, when there is no other pack of that name. */
function cycleOfOne(pack: Pack, name: string): string[] | undefined {
  const isOwn = name === nameOf(pack) || basename(pack.folder.root) === name;
  return isOwn ? [nameOf(pack), name] : undefined;
}

const nameOf = (pack: Pack): string => pack.file.name;

/** Whether a chain has both the body and the title that a kind of document needs. */
export function serves(chain: readonly Pack[], kind: PackKind): boolean {
  return bodyOf(chain, kind) !== undefined && titleOf(chain, kind) !== undefined;
}

/** The nearest pack with the body of a kind of document. */
export const bodyOf = (chain: readonly Pack[], kind: PackKind): Pack | undefined =>
  chain.find(({ bodies }) => bodies.includes(kind));

/** The nearest pack with the title of a kind of document. */
export const titleOf = (chain: readonly Pack[], kind: PackKind): Pack | undefined =>
  chain.find(({ file }) => file.documents?.[kind]?.title !== undefined);
