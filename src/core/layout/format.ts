import type { CommentForm } from '../archive/mark.ts';
import type { Document, SeparateAttachment, Volume } from '../document/document.ts';
import type { Style } from '../generated/style.ts';
import type { Phrase } from '../wording/phrase.ts';

/** Lays a document (or an attachment by itself, or a volume) out in one format; `epoch` is SOURCE_DATE_EPOCH where it is set, in seconds. */
export type LayOut<Subject> = (subject: Subject, style: Style, epoch?: number) => Promise<Uint8Array>;

/** What is told of every format, whether it is made of the tree or written from pages. */
export interface FileFormat {
  /** Of its files, without the dot. */
  readonly extension: string;
  /** The name by which people choose it, without the extension: `Word 文档`. */
  readonly title: Phrase<string>;
  /** The media type of its files (IANA, or what programs that know the format take it by). */
  readonly mediaType: string;
  /** Where a file carries the hash by which it is known that nobody has edited it: a comment in its last line, or the properties of a .docx. */
  readonly mark: CommentForm | 'properties';
}

/** All that sets one format apart from the others: the `format.ts` of its folder. Whatever treats one otherwise goes by it. */
export interface Format extends FileFormat {
  /** Whether it is laid out in pages: then the fonts of the machine, and the room on a page, matter. */
  readonly hasPages: boolean;
  document(): Promise<LayOut<Document>>;
  attachment(): Promise<LayOut<SeparateAttachment>>;
  volume(): Promise<LayOut<Volume>>;
}
