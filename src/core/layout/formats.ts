import type { Style } from '../generated/style.ts';
import type { Document, SeparateAttachment, Volume } from '../model/document.ts';

/** Lays a document (or an attachment by itself, or a volume) out in one format; `epoch` is SOURCE_DATE_EPOCH where it is set, in seconds. */
export type LayOut<Subject> = (subject: Subject, style: Style, epoch?: number) => Promise<Uint8Array>;

export interface Format {
  readonly extension: string;
  document(): Promise<LayOut<Document>>;
  attachment(): Promise<LayOut<SeparateAttachment>>;
  volume(): Promise<LayOut<Volume>>;
}

/** Every format that is made of the tree itself. PDF is drawn from the .docx. A new format is added here. */
export const formats = {
  docx: {
    extension: 'docx',
    document: async () => (await import('./docx/document.ts')).docx,
    attachment: async () => (await import('./docx/attachment.ts')).docxAttachment,
    volume: async () => (await import('./docx/volume.ts')).docxVolume,
  },
  html: {
    extension: 'html',
    document: async () => (await import('./html/html.ts')).html,
    attachment: async () => (await import('./html/attachment.ts')).htmlAttachment,
    volume: async () => (await import('./html/volume.ts')).htmlVolume,
  },
  md: {
    extension: 'md',
    document: async () => (await import('./markdown/markdown.ts')).markdown,
    attachment: async () => (await import('./markdown/markdown.ts')).markdownAttachment,
    volume: async () => (await import('./markdown/volume.ts')).markdownVolume,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
