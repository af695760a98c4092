import { finding } from '../../../diagnostics/finding.ts';
import { type FontFile, FontProblem, fontFileOf } from '../../../font/font-file.ts';
import type { Style } from '../../../generated/style.ts';
import { FILE_START } from '../../../model/diagnostic.ts';
import { type CataloguedFace, facesOfFile } from './catalogued.ts';
import { faceOpener } from './face-opener.ts';
import { type FoundFaces, facesAmong } from './faces-among.ts';

/**
 * The faces of a style among some fonts.
 *
 * @param files what font files hold, by the names that findings call them; one that is no font is told, and not used
 */
export async function facesInMemory(
  style: Pick<Style, 'fonts'>,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<FoundFaces> {
  const opened = new Map<string, FontFile>();
  const faces: CataloguedFace[] = [];
  const unusable: string[] = [];
  for (const [name, bytes] of files) {
    const file = fontFileOf(bytes);
    try {
      faces.push(...facesOfFile(file, name));
      opened.set(name, file);
    } catch (error) {
      if (!(error instanceof FontProblem)) throw error;
      unusable.push(name);
    }
  }
  const open = faceOpener((name) => opened.get(name) as FontFile);
  const found = await facesAmong(style, faces, open, async () => new Map());
  return {
    ...found,
    findings: (file) => [
      ...found.findings(file),
      ...unusable.map((font) =>
        finding('font-unusable', { file, range: FILE_START }, { font, why: 'damaged' }),
      ),
    ],
  };
}
