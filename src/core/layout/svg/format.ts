import type { DrawnFormat } from '../drawn/drawn-format.ts';

/** All pages in one picture, for browsers and for programs that draw. */
export const svg: DrawnFormat = {
  extension: 'svg',
  mark: 'markup',
  holdsFonts: 'never',
  draw: async () => (await import('./svg.ts')).svg,
};
