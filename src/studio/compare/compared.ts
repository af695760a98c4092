import { signal } from '@preact/signals';
import type { Difference, Differences, Present } from '../making/compare.ts';
import { core } from '../state/core.ts';
import { attachments, isRefused, notice, openFile, product, text } from '../state/session.ts';
import { allWritten } from '../state/unwritten.ts';
import { becomes } from '../text/editor.ts';
import { saidOfComparison } from '../words/of-comparison.ts';
import { language } from '../words/spoken.ts';

/** A .docx that is compared with what is written. */
export interface Comparison extends Differences {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is shown side by side; none where nothing is compared. */
export const comparison = signal<Comparison | undefined>(undefined);

const present = (): Present => ({
  text: text.value,
  file: openFile.value?.name ?? '',
  product: product.value,
  attachments: attachments.value,
});

/** Compares a .docx that somebody edited with what is written now. */
export async function compareWith(file: File): Promise<void> {
  const words = saidOfComparison.value;
  await allWritten();
  if (!openFile.value) notice.value = words.openFirst;
  else if (isRefused.value) notice.value = words.refused;
  else await look(file.name, new Uint8Array(await file.arrayBuffer()));
}

async function look(name: string, bytes: Uint8Array): Promise<void> {
  const found = await core.call('differences', present(), bytes, name, language.value);
  if ('told' in found) notice.value = found.told;
  else comparison.value = { ...found, name, bytes };
}

/** Brings a passage of the .docx into the file; undo takes it back. */
export async function takeOver(difference: Difference): Promise<void> {
  const words = saidOfComparison.value;
  const now = present();
  const result = await core.call('broughtOver', now, difference);
  const shown = comparison.value;
  if (result === undefined || text.value !== now.text) {
    notice.value = words.notTaken;
    return;
  }
  becomes(result);
  notice.value = words.taken;
  if (shown) await look(shown.name, shown.bytes);
}
