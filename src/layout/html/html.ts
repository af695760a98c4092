import type { Style } from '../../generated/style.ts';
import { dateInWords } from '../../model/date.ts';
import type { Document, Head } from '../../model/document.ts';
import { type NumberedDocument, numberedDocument } from '../numbering/numbered-document.ts';
import { millimetres, points, twips } from '../style/measure.ts';
import { bodiesText, classificationText, numberedTitles } from '../text/elements.ts';
import { titleLines } from '../text/title-lines.ts';
import { ems } from '../text/width.ts';
import { appendicesOf, appendixCss } from './appendices.ts';
import { blockOf } from './blocks.ts';
import { css } from './css.ts';
import { escapeHtml } from './escape.ts';

/**
 * The document as one web page that needs nothing beside itself: a sheet of paper on the screen, A4 in print, and a
 * structure of headings, tables and landmarks for those who hear it.
 */
export async function html(given: Document, style: Style): Promise<Uint8Array> {
  const document = numberedDocument(given, style.numbering);
  const { properties, head } = document;
  const width = points(style.page.width) - points(style.page.left) - points(style.page.right);
  const lines = titleLines(document.title, width / points(style.text.title.size), [properties.subject]);
  const page = `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeHtml(properties.author)}">
<meta name="keywords" content="${escapeHtml(properties.keywords.join(','))}">
<title>${escapeHtml(properties.title)}</title>
<style>${css(style, letterheadSize(head, style, width))}${appendixCss(document, style)}
</style>
</head>
<body>
<main>
${headOf(head, style)}<h1 class="title">${lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('')}</h1>
${document.addressees.length > 0 ? `<p class="addressee">${escapeHtml(document.addressees.join('、'))}：</p>\n` : ''}${document.body.map((it) => blockOf(it, { below: 1, tableEms: width / points(style.text.tableCell.size) })).join('\n')}
${closingOf(document, style)}</main>
</body>
</html>
`;
  return new TextEncoder().encode(page);
}

/** As large as the style allows, and no larger than the names' width (and 文件 beside them) in the text block. */
function letterheadSize({ letterhead }: Head, style: Style, width: number): number {
  const largest = points(style.text.letterhead.size);
  if (letterhead?.mode !== 'digital') return largest;
  const widest =
    Math.max(...letterhead.names.map(ems)) + (letterhead.suffix ? ems(letterhead.suffix) + 0.5 : 0);
  return Math.floor(Math.min(largest, width / widest) * 2) / 2;
}

function headOf(head: Head, style: Style): string {
  const classification = classificationText(head.classification);
  const marks = [
    head.copyNumber === undefined ? '' : `<p class="copy-number">${escapeHtml(head.copyNumber)}</p>`,
    classification === undefined
      ? ''
      : `${head.copyNumber === undefined ? '<p>&nbsp;</p>' : ''}<p class="classification">${escapeHtml(classification)}</p>`,
    head.urgency === undefined ? '' : `<p class="urgency">${escapeHtml(head.urgency)}</p>`,
  ].join('');
  const number =
    head.number || head.signatory
      ? `<p class="number${head.signatory ? ' upward' : ''}"><span>${escapeHtml(head.number ?? '')}</span>${head.signatory ? `<span>签发人：<span class="signatory">${escapeHtml(head.signatory)}</span></span>` : ''}</p>`
      : '';
  const { letterhead } = head;
  if (!letterhead && marks === '' && number === '') return '';
  if (!letterhead) return `<header class="head">${marks}${number}</header>\n`;
  const floating = marks === '' ? '' : `<div class="marks">${marks}</div>`;
  if (letterhead.mode === 'preprinted') {
    const room = Math.max(0, millimetres(letterhead.reserve) - twips(style.page.top)) / 20;
    return `<header class="head preprinted" style="--reserve:${room}pt">${floating}${number || '<p class="number"></p>'}</header>\n`;
  }
  const names = `<span class="names">${letterhead.names.map((it) => `<span>${escapeHtml(it)}</span>`).join('')}</span>`;
  const suffix = letterhead.suffix ? `<span>${escapeHtml(letterhead.suffix)}</span>` : '';
  return `<header class="head drawn">${floating}<p class="letterhead">${names}${suffix}</p>${number}<hr class="rule"></header>\n`;
}

function closingOf(document: NumberedDocument, style: Style): string {
  const { attachments, signature, note, record } = document;
  const parts: string[] = [];
  if (attachments.length > 0) {
    const titles = numberedTitles(attachments.map(({ title }) => title)).map(
      (it, index) => `<p>${index === 0 ? '附件：' : ''}${escapeHtml(it)}</p>`,
    );
    parts.push(
      `<section class="attachments${attachments.length === 1 ? ' one' : ''}" aria-label="附件说明">${titles.join('')}</section>`,
    );
  }
  const issuers = signature.issuers.map((it) => `<p>${escapeHtml(it)}</p>`).join('');
  const date = signature.date
    ? `<p class="date"><time datetime="${signature.date}">${dateInWords(signature.date)}</time></p>`
    : '';
  if (issuers + date !== '')
    parts.push(
      `<section class="signature${signature.seal ? ' sealed' : ''}" aria-label="署名和成文日期">${issuers}${date}</section>`,
    );
  if (note) parts.push(`<p class="note">（${escapeHtml(note)}）</p>`);
  parts.push(...appendicesOf(document, style));
  const recorded = [
    record.copyTo.length > 0 ? `<p class="copy">${escapeHtml(bodiesText('抄送', record.copyTo))}</p>` : '',
    record.printedBy || record.printedOn
      ? `<p class="printed"><span>${escapeHtml(record.printedBy ?? '')}</span>${record.printedOn ? `<span>${dateInWords(record.printedOn)}印发</span>` : ''}</p>`
      : '',
  ].join('');
  if (recorded !== '') parts.push(`<footer class="record" aria-label="版记">${recorded}</footer>`);
  return parts.map((it) => `${it}\n`).join('');
}
