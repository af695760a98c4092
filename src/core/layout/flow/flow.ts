import type { ParagraphStyle } from '../style/paragraph-styles.ts';
import type { FlowSection } from './section.ts';

/**
 * A file between its numbered document and every format that is drawn: what stands in it, one after the other, each with
 * its place, its indents and its look decided, and nothing yet broken into lines or pages. It is plain data; it knows
 * neither the library that writes .docx nor the pages that are made of it. All lengths and type sizes are in twips
 * (twentieths of a point).
 */
export interface Flow {
  readonly sections: readonly FlowSection[];
  /** The paragraph styles that it uses besides those of every file. */
  readonly styles: readonly ParagraphStyle[];
  /** A few characters across every page, behind the text. */
  readonly watermark: string | undefined;
}
