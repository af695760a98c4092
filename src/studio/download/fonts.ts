import { signal } from '@preact/signals';
import { servedFolder } from '../files/server.ts';
import type { FontsInUse, GivenFonts } from '../making/fonts.ts';
import { core } from '../state/core.ts';
import { fontsOfComputer } from './local.ts';
import { type KeptFont, keepFonts, keptFonts } from './store.ts';

/** The fonts that PDF is drawn in, and where they are from; undefined until a document was drawn. */
export const fontsInUse = signal<(FontsInUse & { readonly from: 'served' | 'kept' | 'none' }) | undefined>(
  undefined,
);

/** Has the core take the fonts of the machine that serves the page, or those that are kept in this browser; once. */
export async function fontsReady(): Promise<void> {
  if (fontsInUse.value) return;
  const key = servedFolder.value?.key;
  if (key !== undefined) {
    await take({ type: 'served', key }, 'served');
    if (fontsInUse.peek()?.hasChinese) return;
  }
  const ownFonts = await keptFonts().catch(() => []);
  await take(
    ownFonts.length > 0 ? { type: 'files', files: ownFonts } : undefined,
    ownFonts.length > 0 ? 'kept' : 'none',
  );
}

/** Takes fonts that the user gave, and keeps those that can be used. */
export async function takeFonts(files: readonly KeptFont[]): Promise<FontsInUse> {
  const all = new Map(files.map((it) => [it.name, it]));
  if (fontsInUse.value?.from === 'kept')
    for (const it of await keptFonts().catch(() => [])) if (!all.has(it.name)) all.set(it.name, it);
  const fonts = [...all.values()];
  const taken = await take({ type: 'files', files: fonts }, 'kept');
  const unusable = new Set(taken.unusable);
  // A browser that may keep nothing still draws now.
  await keepFonts(fonts.filter((it) => !unusable.has(it.name))).catch(() => {});
  return taken;
}

/** Takes the fonts of this computer, if the user lets the browser give them. */
export const takeFontsOfComputer = async (): Promise<FontsInUse> => takeFonts(await fontsOfComputer());

/** Forgets the fonts that are kept in this browser. */
export async function forgetFonts(): Promise<void> {
  await keepFonts([]);
  fontsInUse.value = undefined;
  await fontsReady();
}

async function take(fonts: GivenFonts | undefined, from: 'served' | 'kept' | 'none'): Promise<FontsInUse> {
  const taken = await core.call('fonts', fonts);
  fontsInUse.value = { ...taken, from };
  return taken;
}
