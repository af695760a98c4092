import { FrameAnchorType, FrameWrap, HeightRule, type IFrameOptions, type Paragraph, type Table } from 'docx';
import type { FlowBlock } from '../flow/block.ts';
import type { FlowFrame } from '../flow/frame.ts';
import { writtenParagraph } from './paragraph.ts';
import { edgeOf } from './runs.ts';
import { writtenTable } from './table.ts';
import type { Writing } from './writing.ts';

/** What follows one another in a section, a header or a footer, as the library holds it. */
export const writtenBlocks = (blocks: readonly FlowBlock[], writing: Writing): (Paragraph | Table)[] =>
  blocks.flatMap((it): (Paragraph | Table)[] => {
    switch (it.type) {
      case 'paragraph':
        return [writtenParagraph(it, writing)];
      case 'table':
        return [writtenTable(it, writing)];
      case 'frame': {
        const frame = frameOf(it);
        return it.paragraphs.map((paragraph) => writtenParagraph(paragraph, writing, frame));
      }
      case 'field':
        // The library's types do not allow a mark between blocks.
        return [edgeOf(it, writing) as unknown as Paragraph];
    }
  });

const frameOf = ({ x, y, width, height }: FlowFrame): IFrameOptions => ({
  type: 'absolute',
  position: { x, y },
  width,
  height,
  rule: HeightRule.EXACT,
  anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  wrap: FrameWrap.AROUND,
});
