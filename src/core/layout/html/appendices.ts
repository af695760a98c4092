import type { Style } from '../../generated/style.ts';
import type { NumberedAttachment, NumberedDocument } from '../numbering/numbered-document.ts';
import { points } from '../style/measure.ts';
import { titleLines } from '../text/title-lines.ts';
import { blockOf } from './blocks.ts';
import { ABOVE_DASH, CLASSES, PAGE_NUMBER, pageNumberFace } from './css.ts';
import { escapeHtml } from './escape.ts';

/**
 * Attachments that have a body, each a section with its number and title above it (GB/T 9704-2012, 7.3.7).
 *
 * @param depth of the document's title among the headings of the page
 */
export function appendicesOf(
  { attachments, properties }: NumberedDocument,
  style: Style,
  depth: number,
): string[] {
  return attachments.flatMap((it) =>
    it.body ? [appendixOf(it, it.body, style, { subject: properties.subject, depth })] : [],
  );
}

function appendixOf(
  attachment: NumberedAttachment,
  body: NonNullable<NumberedAttachment['body']>,
  style: Style,
  place: Place,
): string {
  // A table too wide for a narrow screen is moved sideways, by the keyboard too.
  const kind = attachment.landscape ? ' landscape" tabindex="0' : '';
  return `<section class="appendix${kind}" aria-label="${escapeHtml(attachment.label)}">
${attachmentOf(attachment, body, style, place)}
</section>`;
}

/** How an attachment stands on its page. */
export interface Place {
  /** What stays on one line of its title. */
  readonly subject: string;
  /** Of the document's title among the headings of the page; the attachment's is one deeper. */
  readonly depth: number;
}

/** The number, title and blocks of an attachment. */
export function attachmentOf(
  { label, title, landscape }: NumberedAttachment,
  body: NonNullable<NumberedAttachment['body']>,
  style: Style,
  { subject, depth }: Place,
): string {
  const { page } = style;
  const width = landscape
    ? points(page.height) - points(page.top) - points(page.bottom)
    : points(page.width) - points(page.left) - points(page.right);
  const lines = titleLines(title, width / points(style.text.appendixTitle.size), [subject]);
  return `<p class="${CLASSES.appendixLabel}">${escapeHtml(label)}</p>
<h${depth + 1} class="${CLASSES.appendixTitle}">${lines.map((it) => `<span>${escapeHtml(it)}</span>`).join('')}</h${depth + 1}>
${body.map((it) => blockOf(it, { below: depth + 1, tableEms: width / points(style.text.tableCell.size) })).join('\n')}`;
}

/**
 * How appendices look: on the screen each is a sheet below the one before it, in print it begins a page. A landscape one
 * is an upright sheet turned clockwise a quarter, with the page number where it is on the upright sheet: at the left,
 * its line running down. Nothing where the document has none.
 */
export function appendixCss(attachments: readonly NumberedAttachment[], style: Style): string {
  const bound = attachments.filter(({ body }) => body);
  if (bound.length === 0) return '';
  const { page, grid, pageNumber } = style;
  const turned = `${page.left} ${page.top} ${page.right} ${page.bottom}`;
  // In a box whose lines run down, the block's start is the right, and the line's end is below.
  const number = `${pageNumberFace(style)};writing-mode:vertical-rl;vertical-align:top;padding-right:calc(${pageNumber.distance} - ${ABOVE_DASH});${PAGE_NUMBER}`;
  const aside = (outer: string, sheet: string) =>
    `margin-${outer}:calc((${page.width} - ${page.height})/2 - ${sheet})`;
  const landscape = `
@page landscape{size:${page.height} ${page.width};margin:${turned}}
@page landscape:right{@bottom-right{content:none}@left-bottom{${number};text-align:end;padding-bottom:${pageNumber.indent}em}}
@page landscape:left{@bottom-left{content:none}@left-top{${number};text-align:start;padding-top:${pageNumber.indent}em}}
@media print{.landscape{page:landscape}}
@media screen and (min-width:calc(${page.height} + 16mm)){.appendix.landscape{${aside('left', page.left)};${aside('right', page.right)};padding:${turned};border:0;box-shadow:0 1mm 4mm rgb(0 0 0/25%)}}
@media screen and (max-width:${page.width}){.landscape table{min-width:calc(${page.height} - ${page.top} - ${page.bottom})}}`;
  return `
.appendix-label{margin-bottom:${grid.linePitch}}
.appendix-title{text-align:center;line-height:${style.title.linePitch};letter-spacing:0;margin-bottom:${grid.linePitch}}
.appendix-title span{display:block}
@media screen{.appendix{margin:${page.bottom} -${page.right} 0 -${page.left};padding:${page.top} ${page.right} ${page.bottom} ${page.left};border-top:8mm solid #e8e8e8;background:#fff;overflow-x:auto}}
@media screen and (max-width:${page.width}){.appendix{margin:1.5em -1.5em 0;padding:1.5em}}
@media print{.appendix{break-before:page}}${bound.some((it) => it.landscape) ? landscape : ''}`;
}
