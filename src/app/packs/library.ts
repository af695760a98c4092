import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Code, finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { placeOnLine } from '../../core/model/position-in.ts';
import { codePoint, forbiddenIn } from '../../core/read/characters.ts';
import { decode } from '../../core/read/decode.ts';
import { oddKindsIn } from '../../core/read/odd-kinds.ts';
import type { BuiltInFiles } from './built-in-files.ts';
import { type Folder, readInside, shownIn } from './folder.ts';
import { isPack, PACK_FILE, packsIn } from './installed.ts';
import { MAX_TEXT_BYTES } from './limits.ts';
import type { Pack } from './pack.ts';

/** The packs of one run, each read once, and the texts that findings may point into. */
export interface Library {
  readonly shipped: BuiltInFiles;
  /** By the file name shown to the user. */
  readonly texts: Map<string, string>;
  /** By the real path of the folder. */
  readonly packs: Map<string, Promise<ReadPack>>;
}

/** A pack, if it could be read, and the findings. */
export interface ReadPack {
  readonly pack?: Pack;
  readonly findings: readonly Finding[];
}

export const openLibrary = (shipped: BuiltInFiles): Library => ({
  shipped,
  texts: new Map(),
  packs: new Map(),
});

/** The names of the built-in packs, sorted. */
export const builtInNames = ({ shipped }: Library): readonly string[] =>
  shipped.held?.names('templates') ?? packsIn(shipped.templates);

/**
 * The folder of a built-in pack. It is shown under its name in the source tree, because its real path means nothing to
 * users.
 */
export function builtInFolder({ shipped }: Library, name: string): Folder | undefined {
  if (!NAME.test(name)) return undefined;
  const shown = `templates/${name}`;
  const path = join(shipped.templates, name);
  const { held } = shipped;
  if (held) return held.bytes(`${shown}/${PACK_FILE}`) && { root: path, shown, held };
  try {
    return isPack(path) ? { root: realpathSync(path), shown } : undefined;
  } catch {
    return undefined;
  }
}

/** Names of packs and blocks: nothing that could be a path or a property such as `__proto__`. */
export const NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

/**
 * Reads a template; returns nothing if the file does not exist. A finding together with a text is about its encoding or
 * its characters.
 */
export async function readTemplate(
  library: Library,
  folder: Folder,
  path: string,
): Promise<{ text?: string; finding?: Finding }> {
  const { bytes, finding: unread } = await readInside(folder, path, MAX_TEXT_BYTES);
  if (unread) return { finding: unread };
  if (!bytes) return {};
  const file = shownIn(folder, path);
  const decoded = decode(file, bytes);
  if ('finding' in decoded) return decoded;
  const { text } = decoded;
  library.texts.set(file, text);
  const [forbidden] = forbiddenIn(text, 1);
  if (forbidden !== undefined) {
    const character = codePoint(text, forbidden);
    return {
      finding: finding('forbidden-character', placeOnLine(file, text, forbidden, forbidden + 1), {
        character,
      }),
    };
  }
  if (decoded.notice) return { text, finding: decoded.notice };
  const [odd] = oddKindsIn(text);
  const first = odd?.these[0];
  if (!odd || !first) return { text };
  return {
    text,
    finding: finding<Code>(
      odd.code,
      placeOnLine(file, text, first.at, first.at + first.written.length),
      odd.args,
    ),
  };
}

/** Reads a YAML file and keeps its text for findings; returns nothing if the file does not exist. */
export async function readYaml(
  library: Library,
  folder: Folder,
  path: string,
): Promise<{ bytes?: Uint8Array; finding?: Finding }> {
  const read = await readInside(folder, path, MAX_TEXT_BYTES);
  const decoded = read.bytes && decode(shownIn(folder, path), read.bytes);
  if (decoded && 'text' in decoded) library.texts.set(shownIn(folder, path), decoded.text);
  return read;
}

/** The place of a finding about a whole file of a pack. */
export const fileOf = (folder: Folder, path: string) => ({ file: shownIn(folder, path), range: FILE_START });
