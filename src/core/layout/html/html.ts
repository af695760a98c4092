import type { Document } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { numberedDocument } from '../numbering/numbered-document.ts';
import { allBlocks } from '../text/all-blocks.ts';
import { appendixCss } from './appendices.ts';
import { chartCss } from './chart.ts';
import { css } from './css.ts';
import { footRuleCss, formCss } from './forms.ts';
import { pageOf } from './page.ts';
import { letterheadSize, sheetOf } from './sheet.ts';

/**
 * The document as one web page that needs nothing beside itself: a sheet of paper on the screen, A4 in print, and a
 * structure of headings, tables and landmarks for those who hear it.
 */
export async function html(given: Document, style: Style): Promise<Uint8Array> {
  const document = numberedDocument(given, style.numbering);
  return pageOf(
    document.properties,
    css(style, letterheadSize(document.head, style)) +
      appendixCss(document.attachments, style) +
      chartCss(allBlocks(document), style) +
      formCss(document.form, style) +
      footRuleCss(document, style),
    `<main class="sheet">\n${sheetOf(document, style)}</main>`,
  );
}
