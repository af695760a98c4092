import { resolve } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import type { Font } from '../../core/font/font.ts';
import { FontProblem } from '../../core/font/font-file.ts';
import { openFont } from '../../core/font/open-font.ts';
import type { Style } from '../../core/generated/style.ts';
import { type DrawnFaces, drawnFaces, type FoundFont } from '../../core/layout/drawn/faces.ts';
import type { FaceUse } from '../../core/layout/pages/page.ts';
import { chineseFaces, type Face, latinFace } from '../../core/layout/style/faces.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { type CataloguedFace, type FontFolder, facesBelow, MOST_FILES } from './catalogue.ts';
import { fontFolders } from './folders.ts';
import { openFontFile } from './font-files.ts';
import { fontconfigFaces, fontconfigRules } from './fontconfig.ts';
import { usesOf } from './missing-fonts.ts';
import { STAND_INS } from './stand-ins.ts';

type Part = FaceUse['part'];

/** The faces that documents of a style are drawn in on this machine. */
export interface FoundFaces {
  readonly faces: DrawnFaces;
  /** Whether there is a font for the Chinese of the text. */
  readonly hasChinese: boolean;
  /** What is drawn in other faces than the style names, and which fonts could not be used. */
  findings(file: string): readonly Finding[];
}

/**
 * Finds a font for each face of a style: by its name, by the alternatives, by what fontconfig was told to show for it, then
 * what looks most like it. Searched for once in a process for each style.
 *
 * @param folder searched before the fonts of the machine
 */
export function findFaces({ fonts }: Pick<Style, 'fonts'>, folder: string | undefined): Promise<FoundFaces> {
  const key = JSON.stringify([fonts, folder]);
  const known = found.get(key);
  if (known) return known;
  const search = installedFaces().then((installed) => facesAmong({ fonts }, folder, installed));
  found.set(key, search);
  return search;
}

const found = new Map<string, Promise<FoundFaces>>();

/**
 * The same for a machine whose faces are known.
 *
 * @param rulesFor what is shown for faces that are not there, by their names
 */
export async function facesAmong(
  style: Pick<Style, 'fonts'>,
  folder: string | undefined,
  installed: readonly CataloguedFace[],
  rulesFor = fontconfigRules,
): Promise<FoundFaces> {
  const given = folder === undefined ? undefined : await facesBelow(resolve(folder));
  const all = [...(given?.faces ?? []), ...installed];
  const latin = latinFace(style);
  const wanted = new Map<Part, Face>([
    ...(Object.entries(chineseFaces(style)) as [Part, Face][]),
    ...(latin ? ([['latin', latin]] as const) : []),
  ]);
  const search = new Search(all);
  const lacking = [...wanted.values()].filter(
    ({ name, alternatives }) => ![name, ...alternatives].some((it) => search.has(it)),
  );
  const rules = await rulesFor([...new Set(lacking.map(({ name }) => name))]);
  const chosen = new Map<Part, Chosen>();
  for (const [part, { name, alternatives }] of wanted) {
    const rule = rules.get(name);
    const names = [name, ...alternatives, ...(rule === undefined ? [] : [rule]), ...STAND_INS[part]];
    const face = search.first(names, part);
    if (face) chosen.set(part, face);
  }
  const fontsOf = ({ part, bold }: FaceUse): Iterable<FoundFont> => {
    const own = chosen.get(part) ?? chosen.get('body');
    if (!own) return [];
    const others = [...chosen.values()].filter((it) => it !== own);
    return search.fonts(own, others, bold);
  };
  return {
    faces: drawnFaces(fontsOf),
    hasChinese: chosen.has('body'),
    findings: (file) => [
      ...substituted(wanted, chosen, file),
      ...[...search.unusable].map(([font, why]) =>
        finding('font-unusable', { file, range: FILE_START }, { font, why }),
      ),
      ...(folder === undefined || !given ? [] : folderFindings(folder, given, file)),
    ],
  };
}

/** The faces of this machine: those that fontconfig knows, else those in the folders of the system. Looked for once. */
function installedFaces(): Promise<readonly CataloguedFace[]> {
  installed ??= (async () => {
    const listed = process.platform === 'win32' ? undefined : await fontconfigFaces();
    if (listed) return listed;
    const folders = await Promise.all(fontFolders(process.platform, process.env).map(facesBelow));
    return folders.flatMap(({ faces }) => faces);
  })();
  return installed;
}

let installed: Promise<readonly CataloguedFace[]> | undefined;

/** A face that was found for a part, and under which name. */
interface Chosen {
  readonly name: string;
  readonly font: Font;
  /** Undefined where the family has no bold face. */
  readonly bold: Font | undefined;
}

/** So many fonts are opened in search of a character that none of the chosen has. */
const MOST_OPENED = 100;

/** A character of every Chinese font, and one of those that have the simplified ones. */
const CHINESE = ['一', '国'].map((it) => it.codePointAt(0) as number);

/** Looks for faces among those of a machine, and opens them. */
class Search {
  /** Why fonts could not be used that would have been. */
  readonly unusable = new Map<string, 'damaged' | 'protected'>();
  readonly #byName = new Map<string, CataloguedFace[]>();

  constructor(private readonly all: readonly CataloguedFace[]) {
    for (const face of all)
      for (const family of face.families) {
        const name = family.toLowerCase();
        const others = this.#byName.get(name);
        if (others) others.push(face);
        else this.#byName.set(name, [face]);
      }
  }

  has = (name: string): boolean => this.#byName.has(name.toLowerCase());

  /** The face of the first of some names that can be drawn with; for a part of Chinese, any that has Chinese at the last. */
  first(names: readonly string[], part: Part): Chosen | undefined {
    const suits = ({ glyphOf }: Font): boolean =>
      part === 'latin' || CHINESE.every((it) => glyphOf(it) !== 0);
    for (const name of names) {
      const faces = (this.#byName.get(name.toLowerCase()) ?? []).filter(({ isItalic }) => !isItalic);
      const font = this.#usable(
        [...faces].sort((a, b) => Number(a.isBold) - Number(b.isBold)),
        suits,
      );
      if (font)
        return {
          name,
          font,
          bold: this.#usable(
            faces.filter(({ isBold }) => isBold),
            suits,
          ),
        };
    }
    if (part === 'latin') return undefined;
    for (const face of this.#upright().slice(0, MOST_OPENED)) {
      const font = this.#usable([face], suits);
      if (font) return { name: face.families[0] ?? font.postScriptName, font, bold: undefined };
    }
    return undefined;
  }

  /** The fonts of a face, one after the other as they are asked for: its own, those of other parts, and all others. */
  *fonts(own: Chosen, others: readonly Chosen[], bold: boolean): Iterable<FoundFont> {
    const given = new Set<Font>();
    const one = (font: Font): FoundFont[] => {
      if (given.has(font)) return [];
      given.add(font);
      return [{ font, isThickened: bold && !font.isBold }];
    };
    for (const { font, bold: heavy } of [own, ...others]) yield* one((bold ? heavy : undefined) ?? font);
    for (const face of this.#upright().slice(0, MOST_OPENED)) {
      const font = opened(face);
      if (typeof font !== 'string' && font.mayBeEmbedded) yield* one(font);
    }
  }

  #upright = (): readonly CataloguedFace[] => this.all.filter(({ isBold, isItalic }) => !isBold && !isItalic);

  #usable(faces: readonly CataloguedFace[], suits: (font: Font) => boolean): Font | undefined {
    for (const face of faces) {
      const font = opened(face);
      if (typeof font === 'string') this.unusable.set(face.file, 'damaged');
      else if (!font.mayBeEmbedded) this.unusable.set(face.file, 'protected');
      else if (suits(font)) return font;
    }
    return undefined;
  }
}

/** A face, opened once in a process; its glyphs are read once for all documents of a batch. */
function opened({ file, index }: CataloguedFace): Font | 'damaged' {
  const key = `${file}#${index}`;
  const known = fonts.get(key);
  if (known !== undefined) return known;
  let font: Font | 'damaged' = 'damaged';
  try {
    font = openFont(openFontFile(file), index);
  } catch (error) {
    if (!(error instanceof FontProblem)) throw error;
  }
  fonts.set(key, font);
  return font;
}

const fonts = new Map<string, Font | 'damaged'>();

/** Which faces of the style are drawn in others, in one finding. */
function substituted(
  wanted: ReadonlyMap<Part, Face>,
  chosen: ReadonlyMap<Part, Chosen>,
  file: string,
): Finding[] {
  const missing = [...wanted].filter(
    ([part, { name }]) => chosen.get(part)?.name.toLowerCase() !== name.toLowerCase(),
  );
  if (missing.length === 0) return [];
  return [
    finding(
      'font-missing',
      { file, range: FILE_START },
      {
        fonts: missing.map(([, { name }]) => name),
        uses: missing.map(([part]) => usesOf(part)),
        substitutes: missing.map(([part]) => (chosen.get(part) ?? chosen.get('body'))?.name ?? ''),
        isDrawn: true,
      },
    ),
  ];
}

/** What is to be told of the folder that the fonts were to be searched in first. */
function folderFindings(
  folder: string,
  { faces, unusable, files, looked }: FontFolder,
  file: string,
): Finding[] {
  const at = { file, range: FILE_START };
  return [
    ...(faces.length === 0 ? [finding('font-folder-empty', at, { folder })] : []),
    ...(looked < files ? [finding('font-folder-large', at, { folder, files, most: MOST_FILES })] : []),
    ...unusable.slice(0, 3).map((font) => finding('font-unusable', at, { font, why: 'damaged' as const })),
  ];
}
