import { signal } from '@preact/signals';
import type { OfferedFormat } from '../making/formats.ts';
import { core } from '../state/core.ts';
import { fontsReady } from './fonts.ts';

/** The formats that documents are written in; none until the core has told them. */
export const formats = signal<readonly OfferedFormat[]>([]);

/** Asks the core for the formats; call once. */
export const fetchFormats = (): void => {
  void core.call('formats').then((it) => {
    formats.value = it;
  });
};

/** Has the core take fonts, where a format is drawn in them; once. */
export async function fontsReadyFor(format: OfferedFormat['name']): Promise<void> {
  if (formats.peek().find(({ name }) => name === format)?.isDrawn) await fontsReady();
}
