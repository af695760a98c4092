import type { Format } from '../format.ts';

/** A single web page that needs no other files. */
export const html: Format = {
  extension: 'html',
  title: { zh: '网页', en: 'Web page' },
  mediaType: 'text/html',
  mark: 'markup',
  hasPages: false,
  document: async () => (await import('./html.ts')).html,
  attachment: async () => (await import('./attachment.ts')).htmlAttachment,
  volume: async () => (await import('./volume.ts')).htmlVolume,
};
