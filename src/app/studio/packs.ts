import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { isRefused } from '../../core/diagnostics/severity.ts';
import { word } from '../../core/diagnostics/word.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import type { GivenPacks, GivenTemplate, OfferedPack } from '../../core/produce/given-packs.ts';
import { read } from '../../core/read/read.ts';
import { documentsIn } from '../../core/unit/documents-in.ts';
import { isBoundInVolumes, recordOf } from '../../core/unit/kinds/kinds.ts';
import type { Language } from '../../core/wording/language.ts';
import { templatesFor } from '../job/templates.ts';
import { shipped } from '../package/files.ts';
import { readChain, serves } from '../packs/chain.ts';
import { configurationFor } from '../packs/customised.ts';
import { isInside } from '../packs/folder.ts';
import { installedPacks, isPack, packsIn } from '../packs/installed.ts';
import { openLibrary } from '../packs/library.ts';
import { installedAt, type LocatedPack, localAt } from '../packs/locate.ts';
import { type OptionSchema, optionsOf } from '../packs/options/schema.ts';
import { type Chain, isKind, PACK_KINDS, type PackKind } from '../packs/pack.ts';

/** What a page asks packs for: a text as it is written now. */
export interface PacksAsked {
  /** The path of the unit's file. */
  readonly path: string;
  /** Its name for the page. */
  readonly name: string;
  readonly text: string;
  readonly product: string;
}

/**
 * What draws the documents of a text by `report build`, the folder's settings and installed packs included, and which
 * packs there are.
 *
 * @param root the opened folder: no pack outside of it is read because a text says so
 */
export async function packsFor(root: string, request: PacksAsked, language: Language): Promise<GivenPacks> {
  const { path, name, text, product } = request;
  const offered = await offeredIn(root, dirname(path));
  const { source } = read(path, new TextEncoder().encode(text), unitKeys);
  if (!source || !isKind(product)) return { templates: [], offered, told: [], isBroken: false };
  const data = source.data as { readonly template?: unknown; readonly templateOptions?: unknown };
  const outside = outsidePack(root, dirname(path), data);
  if (outside !== undefined) {
    const at = { file: name, range: FILE_START };
    const refusals = [finding('studio-out-of-reach', at, { file: outside, why: 'folder' })];
    return { templates: [], offered, ...wordsFor(refusals, language) };
  }
  const config = await configurationFor(path);
  const { templates, findings } = await templatesFor(
    path,
    { source, data },
    [],
    kindsFor(product, source.data),
    config,
  );
  const own = [...templates].filter(([, it]) => (it.own?.length ?? 0) > 0);
  const schemas = own.flatMap(([, it]) => optionsOf(it.own as Chain) ?? []);
  return {
    offered,
    templates: own.map(([kind, { document, options = {}, logo }]): readonly [PackKind, GivenTemplate] => [
      kind,
      {
        document,
        options,
        ...(logo && { logo: { ...logo, bytes: Buffer.from(logo.bytes).toString('base64') } }),
      },
    ]),
    ...(schemas.length > 0 && { options: merged(schemas) }),
    ...wordsFor([...(config?.findings ?? []), ...findings], language),
  };
}

const wordsFor = (findings: readonly Finding[], language: Language) => ({
  told: findings.map((it) => {
    const { message, hint, file, range } = word(it, language);
    return `${file === '' ? '' : `${basename(dirname(file))}/${basename(file)}:${range.start.line} `}${message}。${hint}`;
  }),
  isBroken: isRefused(findings, false),
});

/** Each document that is composed for a product. */
function kindsFor(product: PackKind, data: unknown): PackKind[] {
  if (product === 'summary') return [product];
  const bound = product === 'volume' ? documentsIn(data).filter(isBoundInVolumes) : [product];
  return [...new Set<PackKind>([product, ...bound, ...bound.flatMap((it) => recordOf(it).brings ?? [])])];
}

const merged = (schemas: readonly OptionSchema[]): OptionSchema => ({
  type: 'object',
  properties: Object.assign({}, ...schemas.map((it) => it.properties)),
});

/** The packs of the folder, and the installed ones; the built-in ones draw whatever no other does. */
async function offeredIn(root: string, folder: string): Promise<OfferedPack[]> {
  const library = openLibrary(shipped());
  const found = new Map<string, LocatedPack & { readonly name: string }>();
  for (const inside of new Set([folder, join(folder, 'templates'), root, join(root, 'templates')]))
    for (const name of packsIn(inside)) {
      const located = localAt(join(inside, name));
      const path = relative(folder, join(inside, name)).split(sep).join('/');
      if (isInside(root, located.folder.root) && !found.has(located.folder.root))
        found.set(located.folder.root, { ...located, name: path.startsWith('.') ? path : `./${path}` });
    }
  for (const [name, path] of installedPacks(folder)) found.set(path, { ...installedAt(path), name });
  const offered: OfferedPack[] = [];
  for (const it of [...found.values()].slice(0, MOST_OFFERED)) {
    const { chain } = await readChain(library, it);
    const [pack] = chain ?? [];
    if (!pack || !chain) continue;
    const documents = PACK_KINDS.filter((kind) => serves(chain, kind));
    offered.push({ name: it.name, title: pack.file.description ?? pack.file.name, documents });
  }
  return offered;
}

/** More packs than these nobody chooses from. */
const MOST_OFFERED = 50;

/** The first pack that a text names and that lies outside of the opened folder. */
export const outsidePack = (
  root: string,
  folder: string,
  { template }: { readonly template?: unknown },
): string | undefined =>
  [template ?? []].flat().find((it): it is string => typeof it === 'string' && isOutside(root, folder, it));

/** Whether a name that somebody wrote leads to a place outside of the opened folder. Names of installed packs do not. */
function isOutside(root: string, folder: string, name: string): boolean {
  const path = resolve(folder, name);
  if (isPack(path)) return !isInside(root, realpathSync(path));
  return (/[/\\]|^\.{1,2}$/.test(name) || isAbsolute(name)) && !isInside(root, path);
}
