import type { DrawnFormat } from '../drawn/drawn-format.ts';

/** All pages in one picture, for browsers and for programs that draw. */
export const svg: DrawnFormat = {
  extension: 'svg',
  title: { zh: '图形', en: 'Picture of all pages' },
  mediaType: 'image/svg+xml',
  mark: 'markup',
  holdsFonts: 'never',
  draw: async () => (await import('./svg.ts')).svg,
};
