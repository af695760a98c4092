import { resolve } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import type { Style } from '../../core/generated/style.ts';
import type { CataloguedFace } from '../../core/layout/drawn/search/catalogued.ts';
import { faceOpener } from '../../core/layout/drawn/search/face-opener.ts';
import { facesAmong as among, type FoundFaces } from '../../core/layout/drawn/search/faces-among.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { type FontFolder, facesBelow, MOST_FILES } from './catalogue.ts';
import { fontFolders } from './folders.ts';
import { openFontFile } from './font-files.ts';
import { fontconfigFaces, fontconfigRules } from './fontconfig.ts';

export type { FoundFaces } from '../../core/layout/drawn/search/faces-among.ts';

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
  const own = folder === undefined ? undefined : await facesBelow(resolve(folder));
  const its = await among(style, [...(own?.faces ?? []), ...installed], opened, rulesFor);
  return {
    ...its,
    findings: (file) => [
      ...its.findings(file),
      ...(folder === undefined || !own ? [] : folderFindings(folder, own, file)),
    ],
  };
}

/** The faces of this machine: those that fontconfig knows, else those in the folders of the system. Looked for once. */
export function installedFaces(): Promise<readonly CataloguedFace[]> {
  installed ??= (async () => {
    const listed = process.platform === 'win32' ? undefined : await fontconfigFaces();
    if (listed) return listed;
    const folders = await Promise.all(fontFolders(process.platform, process.env).map(facesBelow));
    return folders.flatMap(({ faces }) => faces);
  })();
  return installed;
}

let installed: Promise<readonly CataloguedFace[]> | undefined;

/** Opens a face once in a process; its glyphs are read once for all documents of a batch. */
const opened = faceOpener(openFontFile);

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
