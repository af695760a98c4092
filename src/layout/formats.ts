import type { Style } from '../generated/style.ts';
import type { Document } from '../model/document.ts';

/** Lays a document out in one format; `epoch` is SOURCE_DATE_EPOCH where it is set, in seconds. */
export type LayOut = (document: Document, style: Style, epoch?: number) => Promise<Uint8Array>;

export interface Format {
  readonly extension: string;
  load(): Promise<LayOut>;
}

/** Every format that is made of the tree itself. PDF is drawn from the .docx. A new format is added here. */
export const formats = {
  docx: { extension: 'docx', load: async () => (await import('./docx/document.ts')).docx },
  html: { extension: 'html', load: async () => (await import('./html/html.ts')).html },
  md: { extension: 'md', load: async () => (await import('./markdown/markdown.ts')).markdown },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
