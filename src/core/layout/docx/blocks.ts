import type { FlowBlock } from '../flow/block.ts';
import type { FlowFrame } from '../flow/frame.ts';
import { exact, writtenParagraph } from './paragraph.ts';
import { edgeOf } from './runs.ts';
import { writtenTable } from './table.ts';
import type { Writing } from './writing.ts';

/**
 * What follows one another in a section, a header or a footer.
 *
 * @param section the properties of the section that these blocks end: its last paragraph holds them, or an empty one
 *   behind it
 */
export function writtenBlocks(blocks: readonly FlowBlock[], writing: Writing, section = ''): string {
  let xml = '';
  let rest = section;
  for (const [index, block] of blocks.entries()) {
    const isLast = index === blocks.length - 1;
    switch (block.type) {
      case 'paragraph':
        xml += writtenParagraph(block, writing, '', isLast ? section : '');
        break;
      case 'table':
        xml += writtenTable(block, writing);
        break;
      case 'frame':
        xml += writtenFrame(block, writing, isLast ? section : '');
        break;
      case 'field':
        xml += edgeOf(block, writing);
    }
    if (isLast && (block.type === 'paragraph' || (block.type === 'frame' && block.paragraphs.length > 0)))
      rest = '';
  }
  return rest === '' ? xml : `${xml}<w:p><w:pPr>${rest}</w:pPr></w:p>`;
}

function writtenFrame(it: FlowFrame, writing: Writing, section: string): string {
  const frame = framePropertiesOf(it);
  const last = it.paragraphs.length - 1;
  return it.paragraphs
    .map((paragraph, index) => writtenParagraph(paragraph, writing, frame, index === last ? section : ''))
    .join('');
}

const framePropertiesOf = ({ x, y, width, height }: FlowFrame): string =>
  `<w:framePr${exact('w:w', width)}${exact('w:h', height)}${exact('w:x', x)}${exact('w:y', y)} w:hAnchor="page" w:vAnchor="page" w:hRule="exact" w:wrap="around"/>`;
