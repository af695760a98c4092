import type { Format } from '../format.ts';

/** A document for Word, WPS and LibreOffice (ECMA-376). */
export const docx: Format = {
  extension: 'docx',
  title: { zh: 'Word 文档', en: 'Word document' },
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  mark: 'properties',
  hasPages: true,
  document: async () => (await import('./document.ts')).docx,
  attachment: async () => (await import('./attachment.ts')).docxAttachment,
  volume: async () => (await import('./volume.ts')).docxVolume,
};
