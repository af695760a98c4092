import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { FontProblem } from '../../core/font/font-file.ts';
import { type CataloguedFace, facesOfFile } from '../../core/layout/drawn/search/catalogued.ts';
import { openFontFile } from './font-files.ts';

/** The fonts of a folder. */
export interface FontFolder {
  readonly faces: readonly CataloguedFace[];
  /** Files that should be fonts, and are none that can be used. */
  readonly unusable: readonly string[];
  /** How many font files are in it, and how many of them were looked at. */
  readonly files: number;
  readonly looked: number;
}

/** Of more font files in a folder, the rest is not looked at: nobody has more, and each is opened. */
export const MOST_FILES = 2000;

/** Folders within folders are looked through so deep. */
const DEEPEST = 4;

const FONT = /\.(ttf|ttc|otf|otc)$/i;

/** The faces of all fonts in a folder and below, by their own names. A folder that is not there has none. */
export async function facesBelow(folder: string): Promise<FontFolder> {
  const paths: string[] = [];
  await collect(folder, DEEPEST, paths);
  const faces: CataloguedFace[] = [];
  const unusable: string[] = [];
  const looked = paths.sort().slice(0, MOST_FILES);
  for (const path of looked) {
    const found = facesOf(path);
    if (found) faces.push(...found);
    else unusable.push(path);
  }
  return { faces, unusable, files: paths.length, looked: looked.length };
}

async function collect(folder: string, depth: number, paths: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth > 0) await collect(path, depth - 1, paths);
    else if (!entry.isDirectory() && FONT.test(entry.name)) paths.push(path);
  }
}

function facesOf(path: string): CataloguedFace[] | undefined {
  try {
    const file = openFontFile(path);
    try {
      return facesOfFile(file, path);
    } finally {
      file.close();
    }
  } catch (error) {
    if (error instanceof FontProblem) return undefined;
    throw error;
  }
}
