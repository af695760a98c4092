import type { Format } from '../../../src/core/layout/format.ts';

/** «What it is written for, and by which standard.» */
export const newFormat: Format = {
  extension: 'new-format',
  title: { zh: '«名称»', en: '«name»' },
  mediaType: '«type/subtype»',
  mark: 'markup',
  hasPages: false,
  document: async () => (await import('./lines.ts')).linesOfDocument,
  attachment: async () => (await import('./lines.ts')).linesOfAttachment,
  volume: async () => (await import('./lines.ts')).linesOfVolume,
};
