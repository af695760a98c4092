import type { Volume } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Style } from '../../generated/style.ts';
import { type NumberedDocument, numberedDocument } from '../numbering/numbered-document.ts';
import { points } from '../style/measure.ts';
import { allBlocks } from '../text/all-blocks.ts';
import { base64 } from '../text/base64.ts';
import { classificationText } from '../text/elements.ts';
import { titleLines } from '../text/title-lines.ts';
import { volumeClassification } from '../volume/classification.ts';
import { withoutFrame } from '../volume/without-frame.ts';
import { appendixCss } from './appendices.ts';
import { chartCss } from './chart.ts';
import { css, faceCss } from './css.ts';
import { escapeHtml } from './escape.ts';
import { pageOf } from './page.ts';
import { sheetOf } from './sheet.ts';

/** A volume as a single web page: a cover, a table of contents with links, and the documents. */
export async function htmlVolume(volume: Volume, style: Style): Promise<Uint8Array> {
  const documents = volume.parts.map(({ document, numbering }) =>
    numberedDocument(withoutFrame(document), numbering),
  );
  const parts = documents.map(
    (it, index) => `<article class="sheet" id="part-${index + 1}">\n${sheetOf(it, style, 2)}</article>`,
  );
  const attachments = documents.flatMap((it) => it.attachments);
  return pageOf(
    volume.properties,
    css(style, points(style.text.letterhead.size)) +
      appendixCss(attachments, style) +
      chartCss(documents.flatMap(allBlocks), style) +
      volumeCss(style),
    `${coverOf(volume, style)}\n${contentsOf(documents)}\n<main>\n${parts.join('\n')}\n</main>`,
  );
}

function coverOf(volume: Volume, style: Style): string {
  const { title, cover, logo, properties } = volume;
  const classification = classificationText(volumeClassification(volume));
  const marks =
    classification === undefined
      ? ''
      : `<div class="cover-marks"><p>&nbsp;</p><p class="classification">${escapeHtml(classification)}</p></div>`;
  const { page, text } = style;
  const width = points(page.width) - points(page.left) - points(page.right);
  const lines = titleLines(title, width / points(text.volumeTitle.size), [properties.subject]);
  const picture = logo
    ? `<img class="logo" alt="" src="data:image/${logo.format};base64,${base64(logo.bytes)}">`
    : '';
  const words = cover.flatMap((it) =>
    'children' in it ? [`<p class="cover-text">${escapeHtml(plainText(it.children))}</p>`] : [],
  );
  return `<header class="sheet cover">${marks}${picture}<h1 class="volume-title">${lines.map((it) => `<span>${escapeHtml(it)}</span>`).join('')}</h1><div class="cover-words">${words.join('')}</div></header>`;
}

function contentsOf(documents: readonly NumberedDocument[]): string {
  const items = documents.map(
    ({ properties }, index) => `<li><a href="#part-${index + 1}">${escapeHtml(properties.title)}</a></li>`,
  );
  return `<nav class="sheet contents" aria-labelledby="contents"><h2 class="contents-title" id="contents">目录</h2><ol>${items.join('')}</ol></nav>`;
}

function volumeCss(style: Style): string {
  const { volume } = style;
  return `
.volume-title{${faceCss(style, 'volumeTitle')};text-align:center;line-height:1.5;letter-spacing:0}
.volume-title span{display:block}
.cover{position:relative;text-align:center}
.cover-marks{text-align:left;height:0}
.cover-marks+.logo{margin-top:calc(2*${style.grid.linePitch})}
.cover .volume-title{margin-top:${volume.titleTop}}
.cover .logo{height:${volume.logoHeight};max-width:100%;align-self:center;margin-bottom:calc(-1*${volume.logoHeight})}
.cover-words{margin-top:auto}
.cover-text{${faceCss(style, 'coverText')}}
.contents-title{${faceCss(style, 'contentsTitle')};text-align:center;letter-spacing:.5em}
.contents ol{list-style:none;padding:0}
.contents li{${faceCss(style, 'contents1')}}
.contents a{color:inherit}
@media print{.cover{height:calc(${style.page.height} - ${style.page.top} - ${style.page.bottom} + 2*${style.grid.halfLeading});display:flex}.contents,main>.sheet{break-before:right}}`;
}
