import type { Drawn } from '../drawn/drawing.ts';
import type { FaceUse, Page } from '../pages/page.ts';
import { familiesOf } from '../svg/families.ts';
import { pageSvgs } from '../svg/svg.ts';
import { withPrinted } from './page.ts';

/**
 * A web page that prints the very pages of the PDF, whatever the browser makes of the text on the screen: each page as a
 * drawing, on a sheet of its size without margins.
 *
 * @param page the web page without them
 */
export function withPrintedPages(page: Uint8Array, { pages, style }: Drawn): Uint8Array {
  const families = familiesOf(style);
  const parts = new Set<FaceUse['part']>();
  const drawings = pageSvgs(pages, style, (part) => {
    parts.add(part);
    return `class="${classOf(part)}"`;
  });
  const sheets = new Map(pages.pages.map((it) => [sheetOf(it), it] as const));
  const css = [
    '.printed{display:none}',
    '@media print{body>*{display:none!important}body>.printed{display:block!important}}',
    '.printed>svg{display:block;break-after:page;break-inside:avoid}.printed>svg:last-child{break-after:auto}',
    ...[...parts].map((part) => `.${classOf(part)}{font-family:${families(part)}}`),
    ...[...sheets].map(
      ([name, { width, height }]) =>
        `.${name}{page:${name};width:${width}pt;height:${height}pt}@page ${name}{size:${width}pt ${height}pt;margin:0;@bottom-left{content:none}@bottom-right{content:none}}`,
    ),
  ];
  const printed = drawings.map((it, index) =>
    it.replace('<svg', `<svg id="page-${index + 1}" class="${sheetOf(pages.pages[index] as Page)}"`),
  );
  return withPrinted(page, css.join('\n'), printed.join('\n'));
}

const classOf = (part: FaceUse['part']): string => `printed-${part.toLowerCase()}`;

/** The name of a sheet by its size. */
const sheetOf = ({ width, height }: Page): string => `sheet-${Math.round(width)}-${Math.round(height)}`;
