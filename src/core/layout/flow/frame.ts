import type { FlowParagraph } from './paragraph.ts';

/** Paragraphs with a place of their own on the page of the paragraph that follows them. */
export interface FlowFrame {
  readonly type: 'frame';
  /** From the left and the upper edge of the paper. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly paragraphs: readonly FlowParagraph[];
}
