import { hasError } from '../../core/check/has-error.ts';
import { placeOf } from '../../core/check/place.ts';
import { againstSchema } from '../../core/check/schema/against-schema.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { packKeys } from '../../core/generated/keys.ts';
import type { PackFile } from '../../core/generated/pack.ts';
import validatePack from '../../core/generated/pack-validator.js';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Source } from '../../core/model/source.ts';
import { read } from '../../core/read/read.ts';
import { nearest } from '../../core/spelling/nearest.ts';
import { type Folder, namesIn, shownIn } from './folder.ts';
import { fileOf, type Library, NAME, type ReadPack, readYaml } from './library.ts';
import { checkOptions } from './options/check-options.ts';
import { isKind, PACK_KINDS, type PackOrigin } from './pack.ts';

/**
 * Reads a pack's pack.yaml and the list of its files. Templates and style are read when they are used.
 *
 * @param folder the folder of a pack: it contains pack.yaml, or did when it was found
 */
export function openPack(library: Library, folder: Folder, origin: PackOrigin): Promise<ReadPack> {
  const opening = library.packs.get(folder.root) ?? readPack(library, folder, origin);
  library.packs.set(folder.root, opening);
  return opening;
}

async function readPack(library: Library, folder: Folder, origin: PackOrigin): Promise<ReadPack> {
  const { bytes, finding: unread } = await readYaml(library, folder, 'pack.yaml');
  if (!bytes)
    return {
      findings: [
        unread ?? finding('not-a-pack', fileOf(folder, 'pack.yaml'), { path: folder.shown || folder.root }),
      ],
    };
  const { source, findings } = read(shownIn(folder, 'pack.yaml'), bytes, packKeys);
  if (!source) return { findings };
  const found = [...findings, ...againstSchema(validatePack, source, packKeys).findings];
  if (hasError(found)) return { findings: found };
  const file = source.data as PackFile;
  found.push(...tooNew(source, file, library.shipped.version), ...checkOptions(source));

  const listed = await namesIn(folder, '');
  const blocks = await namesIn(folder, 'blocks');
  for (const it of [listed, blocks]) if (it.finding) found.push(it.finding);
  const bodies = listed.names.map((name) => /^(.+)\.hbs$/.exec(name)?.[1]).filter((it) => it !== undefined);
  for (const name of bodies) if (!isKind(name)) found.push(unknownDocument(folder, name));
  const named = blocks.names.filter((name) => !isHidden(name));
  const isBlock = (name: string) => name.endsWith('.hbs') && NAME.test(name.slice(0, -'.hbs'.length));
  for (const name of named) if (!isBlock(name)) found.push(notABlock(folder, name));
  return {
    findings: found,
    pack: {
      folder,
      origin,
      source,
      file,
      bodies: bodies.filter(isKind),
      blocks: named.filter(isBlock).map((it) => it.slice(0, -'.hbs'.length)),
      hasStyle: listed.names.includes('style.yaml'),
    },
  };
}

/** Files that the system and editors leave in a folder. */
const isHidden = (name: string): boolean => name.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(name);

function tooNew(source: Source, { name, requires }: PackFile, version: string): Finding[] {
  const needed = requires?.replace(/^>= ?/, '');
  if (needed === undefined || !isBefore(version, needed)) return [];
  const at = placeOf(source, ['requires'], 'value');
  return [finding('pack-too-new', at, { pack: name, requires: needed, version })];
}

/** Whether one version comes before another; only the three numbers count. */
function isBefore(version: string, other: string): boolean {
  const numbers = (it: string) => (/^(\d+)\.(\d+)\.(\d+)/.exec(it) ?? []).slice(1).map(Number);
  const own = numbers(version);
  const difference = numbers(other).map((it, index) => (own[index] ?? 0) - it);
  return (difference.find((it) => it !== 0) ?? 0) < 0;
}

function unknownDocument(folder: Folder, name: string): Finding {
  const suggestion = nearest(name, PACK_KINDS)?.name;
  return finding('unknown-document', fileOf(folder, `${name}.hbs`), { name, suggestion, known: PACK_KINDS });
}

function notABlock(folder: Folder, name: string): Finding {
  const stem = /^(.+?)\.(?:hbs|html?|txt|md|handlebars)\b/i.exec(name)?.[1];
  const suggestion = stem !== undefined && NAME.test(stem) ? `${stem}.hbs` : undefined;
  return finding('not-a-block', fileOf(folder, `blocks/${name}`), { name, suggestion });
}
