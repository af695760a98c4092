import { defaultStyle } from '../../core/generated/style.ts';
import { STAND_INS } from '../../core/layout/drawn/search/stand-ins.ts';
import { chineseFaces, latinFace } from '../../core/layout/style/faces.ts';
import type { KeptFont } from './store.ts';

/** What the Local Font Access API gives of each face; Chromium has it from 103 on. */
interface LocalFont {
  readonly family: string;
  readonly fullName: string;
  readonly postscriptName: string;
  blob(): Promise<Blob>;
}
interface LocalFonts {
  queryLocalFonts?(): Promise<readonly LocalFont[]>;
}

/** Whether the browser can give the fonts of this computer to the page. */
export const canAskForFonts = (): boolean => (globalThis as LocalFonts).queryLocalFonts !== undefined;

/**
 * The fonts of this computer that documents are drawn in. The browser asks the user; it has to be called by a click.
 *
 * @param more names of further families that are wanted
 */
export async function fontsOfComputer(more: readonly string[] = []): Promise<KeptFont[]> {
  const all = (await (globalThis as LocalFonts).queryLocalFonts?.()) ?? [];
  const wanted = new Set([...FAMILIES, ...more].map((it) => it.toLowerCase()));
  const named = all.filter(({ family, fullName }) =>
    [family, fullName].some((it) => wanted.has(it.toLowerCase())),
  );
  return Promise.all(
    named.map(async (it) => ({ name: it.postscriptName || it.fullName, bytes: await it.blob() })),
  );
}

/** The families of the standard's style, their alternatives, and what stands in for them. */
const FAMILIES: readonly string[] = [
  ...[...Object.values(chineseFaces(defaultStyle)), latinFace(defaultStyle)].flatMap((it) =>
    it ? [it.name, ...it.alternatives] : [],
  ),
  ...Object.values(STAND_INS).flat(),
];
