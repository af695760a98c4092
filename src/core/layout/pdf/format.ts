import type { DrawnFormat } from '../drawn/drawn-format.ts';

/** Pages that are to be kept, with their fonts. */
export const pdf: DrawnFormat = {
  extension: 'pdf',
  title: { zh: 'PDF', en: 'PDF' },
  mediaType: 'application/pdf',
  mark: 'percent',
  holdsFonts: 'always',
  draw: async () => (await import('./pdf.ts')).pdf,
};
