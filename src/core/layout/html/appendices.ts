import type { Style } from '../../generated/style.ts';
import type { NumberedAttachment, NumberedDocument } from '../numbering/numbered-document.ts';
import { points } from '../style/measure.ts';
import { titleLines } from '../text/title-lines.ts';
import { blockOf } from './blocks.ts';
import { ABOVE_DASH, CLASSES, PAGE_NUMBER, pageNumberFace } from './css.ts';
import { escapeHtml } from './escape.ts';

/**
 * The attachments with a body, each as a section with its number and title (GB/T 9704-2012, 7.3.7).
 *
 * @param depth the level of the document's title among the headings of the page
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
  setting: AttachmentSetting,
): string {
  // On a narrow screen a wide table can be scrolled sideways, also with the keyboard.
  const kind = attachment.landscape ? ' landscape" tabindex="0' : '';
  return `<section class="appendix${kind}" aria-label="${escapeHtml(attachment.label)}">
${attachmentOf(attachment, body, style, setting)}
</section>`;
}

/** What an attachment takes from the page that it is on. */
export interface AttachmentSetting {
  /** Words that its title keeps on one line. */
  readonly subject: string;
  /** The level of the document's title among the headings of the page; the attachment's title is one level deeper. */
  readonly depth: number;
}

/** The number, title and blocks of an attachment. */
export function attachmentOf(
  { label, title, landscape }: NumberedAttachment,
  body: NonNullable<NumberedAttachment['body']>,
  style: Style,
  { subject, depth }: AttachmentSetting,
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
 * The CSS of appendices: on screen each is a sheet below the one before, in print each begins a new page. A landscape
 * appendix is an upright sheet turned clockwise by 90 degrees. Its page number stays where it is on the upright sheet:
 * at the left, running down. Empty if the document has none.
 */
export function appendixCss(attachments: readonly NumberedAttachment[], style: Style): string {
  const bound = attachments.filter(({ body }) => body);
  if (bound.length === 0) return '';
  const { page, grid, pageNumber } = style;
  const turned = `${page.left} ${page.top} ${page.right} ${page.bottom}`;
  // In a box with vertical lines, the block starts at the right and lines end at the bottom.
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
