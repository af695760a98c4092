import { DocumentGridType, Footer, Header, type ISectionOptions, PageOrientation, SectionType } from 'docx';
import type { FlowBlock } from '../flow/block.ts';
import type { FlowSection, SheetEdges } from '../flow/section.ts';
import type { FlowSheet } from '../flow/sheet.ts';
import { writtenBlocks } from './blocks.ts';
import type { Writing } from './writing.ts';

/** A section as the library takes it. */
export function writtenSection(
  { sheet, begins, firstNumber, hasOwnFirst, headers, footers, blocks }: FlowSection,
  writing: Writing,
): ISectionOptions {
  const { header, footer, margins } = sheet;
  return {
    properties: {
      ...(hasOwnFirst && { titlePage: true }),
      ...(begins && { type: begins === 'odd' ? SectionType.ODD_PAGE : SectionType.EVEN_PAGE }),
      page: {
        size: sizeOf(sheet),
        margin: { ...margins, header, footer },
        ...(firstNumber !== undefined && { pageNumbers: { start: firstNumber } }),
      },
      grid: { type: DocumentGridType.LINES, linePitch: sheet.linePitch },
    },
    ...(headers && { headers: edgesOf(headers, (children) => new Header({ children }), writing) }),
    ...(footers && { footers: edgesOf(footers, (children) => new Footer({ children }), writing) }),
    children: writtenBlocks(blocks, writing),
  };
}

/** The library takes the size of the upright sheet, and turns it. */
const sizeOf = ({ width, height, isTurned }: FlowSheet) =>
  isTurned ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE } : { width, height };

type Written = ReturnType<typeof writtenBlocks>;

function edgesOf<Edge>(
  { first, odd, even }: SheetEdges,
  edge: (children: Written) => Edge,
  writing: Writing,
): { readonly first?: Edge; readonly default?: Edge; readonly even?: Edge } {
  const written = (blocks: readonly FlowBlock[]) => edge(writtenBlocks(blocks, writing));
  return {
    ...(first && { first: written(first) }),
    ...(odd && { default: written(odd) }),
    ...(even && { even: written(even) }),
  };
}
