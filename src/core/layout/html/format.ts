import type { Format } from '../format.ts';

/** One page for a browser, with all that it needs. */
export const html: Format = {
  extension: 'html',
  mark: 'markup',
  hasPages: false,
  document: async () => (await import('./html.ts')).html,
  attachment: async () => (await import('./attachment.ts')).htmlAttachment,
  volume: async () => (await import('./volume.ts')).htmlVolume,
};
