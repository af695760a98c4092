import type { DrawnFormat } from '../drawn/drawn-format.ts';

/** Pages for the exchange platforms and archives of public bodies (GB/T 33190-2016). */
export const ofd: DrawnFormat = {
  extension: 'ofd',
  title: { zh: 'OFD 版式文件', en: 'OFD' },
  mediaType: 'application/ofd',
  mark: 'properties',
  holdsFonts: 'if asked',
  draw: async () => (await import('./ofd.ts')).ofd,
};
