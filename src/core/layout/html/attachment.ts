import type { SeparateAttachment } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { attachmentProperties, numberedAttachment } from '../numbering/numbered-document.ts';
import { points } from '../style/measure.ts';
import { appendixCss, attachmentOf } from './appendices.ts';
import { chartCss } from './chart.ts';
import { css } from './css.ts';
import { pageOf } from './page.ts';

/** An attachment that is a file of its own, as a web page; the sheet is upright or landscape, as its table needs. */
export async function htmlAttachment(separate: SeparateAttachment, style: Style): Promise<Uint8Array> {
  const properties = attachmentProperties(separate);
  const attachment = numberedAttachment(separate, style.numbering);
  const { page } = style;
  const turned = `
@media screen and (min-width:${page.height}){.sheet.landscape{width:${page.height};min-height:${page.width};padding:${page.left} ${page.top} ${page.right} ${page.bottom}}}`;
  return pageOf(
    properties,
    css(style, points(style.text.letterhead.size)) +
      appendixCss([attachment], style) +
      chartCss(attachment.body, style) +
      (attachment.landscape ? turned : ''),
    `<main class="sheet${attachment.landscape ? ' landscape' : ''}">
${attachmentOf(attachment, attachment.body, style, { subject: properties.subject, depth: 0 })}
</main>`,
  );
}
