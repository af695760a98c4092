import { type FontFile, FontProblem } from '../../core/font/font-file.ts';
import { type Blocks, inBlocks } from '../../core/font/in-blocks.ts';
import type { Style } from '../../core/generated/style.ts';
import { type CataloguedFace, facesOfFile } from '../../core/layout/drawn/search/catalogued.ts';
import { faceOpener } from '../../core/layout/drawn/search/face-opener.ts';
import { type FoundFaces, facesAmong } from '../../core/layout/drawn/search/faces-among.ts';

/** The fonts that PDF and OFD are drawn in: those that the user gave, or those of the machine that serves the page. */
export type GivenFonts =
  | { readonly type: 'files'; readonly files: readonly { readonly name: string; readonly bytes: Blob }[] }
  | { readonly type: 'served'; readonly key: string };

/** What can be drawn with the fonts that were given. */
export interface FontsInUse {
  readonly faces: number;
  readonly hasChinese: boolean;
  /** Names of files that are no fonts, or damaged ones. */
  readonly unusable: readonly string[];
}

interface Catalogue {
  readonly faces: readonly CataloguedFace[];
  open(file: string): FontFile;
  rulesFor(names: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

const NONE: Catalogue = { faces: [], open: () => notThere(), rulesFor: async () => new Map() };

let catalogue = NONE;
let opened = faceOpener(catalogue.open);
let found = new Map<string, Promise<FoundFaces>>();

/**
 * Takes fonts in place of those that were given before.
 *
 * @param style the style whose faces are looked for, to say whether its text can be drawn
 */
export async function useFonts(fonts: GivenFonts | undefined, style: Style): Promise<FontsInUse> {
  const unusable: string[] = [];
  catalogue = !fonts
    ? NONE
    : fonts.type === 'served'
      ? await servedFonts(fonts.key)
      : fontsOf(fonts, unusable);
  opened = faceOpener(catalogue.open);
  found = new Map();
  const { hasChinese } = await facesFor(style);
  return { faces: catalogue.faces.length, hasChinese, unusable };
}

/** What documents of a style are drawn in. */
export function facesFor({ fonts }: Pick<Style, 'fonts'>): Promise<FoundFaces> {
  const key = JSON.stringify(fonts);
  const known = found.get(key);
  if (known) return known;
  const search = facesAmong({ fonts }, catalogue.faces, opened, catalogue.rulesFor);
  found.set(key, search);
  return search;
}

/** A request takes much longer than what it brings: few and large ones, all kept. */
const BLOCKS: Blocks = { length: 256 * 1024, most: Number.POSITIVE_INFINITY };

function notThere(): never {
  throw new FontProblem('it is not there');
}

/** A worker may wait for a file, and for an answer. */
declare const FileReaderSync: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer };

function fontsOf({ files }: Extract<GivenFonts, { type: 'files' }>, unusable: string[]): Catalogue {
  const byName = new Map<string, FontFile>();
  const faces: CataloguedFace[] = [];
  const reader = new FileReaderSync();
  for (const { name, bytes } of files) {
    if (byName.has(name)) continue;
    const file = inBlocks(bytes.size, BLOCKS, (from, length) =>
      reading(() => reader.readAsArrayBuffer(bytes.slice(from, from + length))),
    );
    try {
      faces.push(...facesOfFile(file, name));
      byName.set(name, file);
    } catch (error) {
      if (!(error instanceof FontProblem)) throw error;
      unusable.push(name);
    }
  }
  return { faces, open: (name) => byName.get(name) ?? notThere(), rulesFor: async () => new Map() };
}

/** A file that was moved away since it was chosen cannot be read. */
function reading(read: () => ArrayBuffer): Uint8Array {
  try {
    return new Uint8Array(read());
  } catch (error) {
    throw new FontProblem(error instanceof Error ? error.name : String(error));
  }
}

async function servedFonts(key: string): Promise<Catalogue> {
  const headers = { 'X-Studio-Key': key };
  const answerTo = async (path: string): Promise<unknown> => {
    const answer = await fetch(`${location.origin}${path}`, { headers });
    if (!answer.ok) throw new Error(`${answer.status} ${path}`);
    return answer.json();
  };
  const { faces, sizes } = (await answerTo('/fonts')) as {
    readonly faces: readonly CataloguedFace[];
    readonly sizes: Readonly<Record<string, number>>;
  };
  return {
    faces,
    open: (file) => {
      const size = sizes[file];
      if (size === undefined) return notThere();
      return inBlocks(size, BLOCKS, (from, length) => {
        const request = new XMLHttpRequest();
        const where = new URLSearchParams({ name: file, from: `${from}`, length: `${length}` });
        request.open('GET', `${location.origin}/font?${where}`, false);
        request.responseType = 'arraybuffer';
        request.setRequestHeader('X-Studio-Key', key);
        request.send();
        if (request.status !== 200) throw new FontProblem(`${request.status}`);
        return new Uint8Array(request.response as ArrayBuffer);
      });
    },
    async rulesFor(names) {
      if (names.length === 0) return new Map();
      const query = new URLSearchParams(names.map((it) => ['name', it]));
      return new Map((await answerTo(`/font-rules?${query}`)) as [string, string][]);
    },
  };
}
