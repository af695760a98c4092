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
 * The document as a single web page that needs no other files: a sheet of paper on screen, A4 in print, with headings,
 * tables and landmarks for screen readers.
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
