import { open, stat } from 'node:fs/promises';
import type { CataloguedFace } from '../../core/layout/drawn/search/catalogued.ts';
import { installedFaces } from '../fonts/find-faces.ts';
import { fontconfigRules } from '../fonts/fontconfig.ts';

/** The most bytes of a font that are handed out at a time. */
const MOST_AT_A_TIME = 1024 * 1024;

/** The most names, and the longest, that rules are asked for: each starts a process. */
const MOST_NAMES = 12;
const LONGEST_NAME = 100;

/** What the page draws with: faces by their files, and the size of each file in bytes. */
export interface FontList {
  readonly faces: readonly CataloguedFace[];
  readonly sizes: Readonly<Record<string, number>>;
}

/** The fonts of this machine, as the page may have them: the files that were found as fonts, and no others. */
export class HandedFonts {
  #list: Promise<FontList> | undefined;

  list(): Promise<FontList> {
    this.#list ??= listed();
    return this.#list;
  }

  /** A part of a font file; undefined if it is none of those that were found, or cannot be read. */
  async part(name: string, from: number, length: number): Promise<Uint8Array | undefined> {
    const { sizes } = await this.list();
    const size = Object.hasOwn(sizes, name) ? sizes[name] : undefined;
    if (size === undefined || !isCount(from) || !isCount(length) || length > MOST_AT_A_TIME) return undefined;
    const file = await open(name).catch(() => undefined);
    if (!file) return undefined;
    try {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - from)));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
      return bytes.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }

  /** What this machine shows for faces that it does not have; undefined if that is too much to ask. */
  async rulesFor(names: readonly string[]): Promise<ReadonlyMap<string, string> | undefined> {
    if (names.length > MOST_NAMES || names.some((it) => it === '' || it.length > LONGEST_NAME))
      return undefined;
    return fontconfigRules(names);
  }
}

async function listed(): Promise<FontList> {
  const faces = await installedFaces();
  const files = [...new Set(faces.map(({ file }) => file))];
  const sizes = await Promise.all(
    files.map(async (file) => {
      const status = await stat(file).catch(() => undefined);
      return status?.isFile() ? [[file, status.size] as const] : [];
    }),
  );
  return { faces, sizes: Object.fromEntries(sizes.flat()) };
}

const isCount = (it: number): boolean => Number.isInteger(it) && it >= 0;
