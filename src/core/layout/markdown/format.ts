import type { Format } from '../format.ts';

/** Text with GitHub Flavored Markdown. */
export const md: Format = {
  extension: 'md',
  title: { zh: '纯文字', en: 'Markdown' },
  mediaType: 'text/markdown',
  mark: 'markdown',
  hasPages: false,
  document: async () => (await import('./markdown.ts')).markdown,
  attachment: async () => (await import('./markdown.ts')).markdownAttachment,
  volume: async () => (await import('./volume.ts')).markdownVolume,
};
