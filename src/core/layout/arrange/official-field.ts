import type { OfficialField } from '../../model/official-field.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { FlowInline } from '../flow/inline.ts';
import type { FieldEdge } from '../flow/mark.ts';
import type { FlowParagraph } from '../flow/paragraph.ts';
import { run } from './paragraphs.ts';

function edgesOf(field: OfficialField): [start: FieldEdge, end: FieldEdge] {
  const element = { field };
  return [
    { type: 'field', edge: 'start', element },
    { type: 'field', edge: 'end', element },
  ];
}

/**
 * Marks an element of an official document (公文域), so that a program can find it.
 *
 * @param content the content of the element alone, without 签发人： in front or brackets around it
 */
export function officialField(field: OfficialField, content: string | readonly FlowInline[]): FlowInline[] {
  const [start, end] = edgesOf(field);
  return [start, ...(typeof content === 'string' ? [run(content)] : content), end];
}

/** The same for an element of several paragraphs and tables: it ends in the last paragraph, be it that of a cell. */
export function officialFieldOver(field: OfficialField, blocks: readonly FlowBlock[]): FlowBlock[] {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return [...blocks];
  const [start, end] = edgesOf(field);
  const ended = [...blocks.slice(0, -1), endingIn(last, end)];
  const [opening, ...rest] = ended as [FlowBlock, ...FlowBlock[]];
  if (opening.type !== 'paragraph') return [start, ...ended];
  return [{ ...opening, children: [start, ...opening.children] }, ...rest];
}

/** A block with a mark at the end of its last paragraph. */
function endingIn(block: FlowBlock, end: FieldEdge): FlowBlock {
  const marked = (it: FlowParagraph): FlowParagraph => ({ ...it, children: [...it.children, end] });
  if (block.type === 'paragraph') return marked(block);
  if (block.type !== 'table') return block;
  return {
    ...block,
    rows: withLast(block.rows, (row) => ({
      ...row,
      cells: withLast(row.cells, (cell) => ({ ...cell, paragraphs: withLast(cell.paragraphs, marked) })),
    })),
  };
}

const withLast = <T>(all: readonly T[], change: (last: T) => T): T[] => [
  ...all.slice(0, -1),
  ...all.slice(-1).map(change),
];
