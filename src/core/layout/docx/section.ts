import type { FlowSection, PageKind, SheetEdges } from '../flow/section.ts';
import { writtenBlocks } from './blocks.ts';
import type { Writing } from './writing.ts';
import { attribute } from './xml.ts';

/** What stands above or below the text of a section's pages, by the kind of page. */
export type WrittenEdges = Readonly<Partial<Record<PageKind, string>>>;

/** The kinds of pages in the order in which a file names their edges, and what they are called there. */
export const PAGE_KINDS = [
  ['odd', 'default'],
  ['first', 'first'],
  ['even', 'even'],
] as const satisfies readonly (readonly [PageKind, string])[];

/** The edges of a section's pages; undefined where it names none. */
export function writtenEdges(edges: SheetEdges | undefined, writing: Writing): WrittenEdges | undefined {
  if (!edges) return undefined;
  return Object.fromEntries(
    PAGE_KINDS.flatMap(([kind]) => {
      const blocks = edges[kind];
      return blocks ? [[kind, writtenBlocks(blocks, writing)]] : [];
    }),
  );
}

/**
 * The properties of a section.
 *
 * @param references the elements that name its headers and footers
 */
export function sectionProperties(
  { sheet, begins, firstNumber, hasOwnFirst }: FlowSection,
  references: string,
): string {
  const { header, footer, margins, width, height, isTurned, linePitch } = sheet;
  const size = `<w:pgSz${attribute('w:w', width)}${attribute('w:h', height)} w:orient="${isTurned ? 'landscape' : 'portrait'}"/>`;
  const margin = `<w:pgMar${attribute('w:top', margins.top)}${attribute('w:right', margins.right)}${attribute('w:bottom', margins.bottom)}${attribute('w:left', margins.left)}${attribute('w:header', header)}${attribute('w:footer', footer)} w:gutter="0"/>`;
  const type = begins ? `<w:type w:val="${begins}Page"/>` : '';
  return `<w:sectPr>${references}${type}${size}${margin}<w:pgNumType${attribute('w:start', firstNumber)}/>${hasOwnFirst ? '<w:titlePg/>' : ''}<w:docGrid w:type="lines"${attribute('w:linePitch', linePitch)}/></w:sectPr>`;
}
