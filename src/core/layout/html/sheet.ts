import type { Head } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { dateInWords } from '../../model/date.ts';
import { prints } from '../../unit/forms.ts';
import type { NumberedDocument } from '../numbering/numbered-document.ts';
import { lineMargins } from '../style/margins.ts';
import { millimetres, points } from '../style/measure.ts';
import { bodiesText, classificationText, numberedTitles, titleMark } from '../text/elements.ts';
import { SIGNED_BY, signatoryRows } from '../text/signatory-rows.ts';
import { titleLines } from '../text/title-lines.ts';
import { ems } from '../text/width.ts';
import { appendicesOf } from './appendices.ts';
import { blockOf } from './blocks.ts';
import { escapeHtml } from './escape.ts';
import { attendanceOf, issuedOf, letterHead } from './forms.ts';
import { signatureOf } from './signature.ts';

/**
 * The sheets of one document.
 *
 * @param depth the level of its title among the headings of the page, from 1
 */
export function sheetOf(document: NumberedDocument, style: Style, depth = 1): string {
  const { properties, addressees, body } = document;
  const width = textWidth(style);
  const lines = titleLines(document.title, width / points(style.text.title.size), [properties.subject]);
  const place = { below: depth, tableEms: width / points(style.text.tableCell.size) };
  if (!prints(document.form, 'title'))
    return `${headOf(document, style)}${body.map((it) => blockOf(it, place)).join('\n')}\n${closingOf(document, style, depth)}`;
  const opening = document.form === 'letter' ? letterHead(document, style) : headOf(document, style);
  return `${opening}<h${depth} class="title">${lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('')}</h${depth}>
${addressees.length > 0 ? `<p class="addressee">${escapeHtml(addressees.join('、'))}：</p>\n` : ''}${body.map((it) => blockOf(it, place)).join('\n')}
${closingOf(document, style, depth)}`;
}

/** The width of the text block, in pt. */
const textWidth = ({ page }: Style): number => points(page.width) - points(page.left) - points(page.right);

/**
 * The font size of the mark in pt: as large as the style allows, but no wider than the text block, including 文件 at the
 * right.
 */
export function letterheadSize({ letterhead }: Head, style: Style): number {
  const width = textWidth(style);
  const largest = points(style.text.letterhead.size);
  if (letterhead?.mode !== 'digital') return largest;
  const widest =
    Math.max(...letterhead.names.map(ems)) + (letterhead.suffix ? ems(letterhead.suffix) + 0.5 : 0);
  return Math.floor(Math.min(largest, width / widest) * 2) / 2;
}

function headOf(document: NumberedDocument, style: Style): string {
  const { form, head } = document;
  const classification = classificationText(head.classification);
  const marks = [
    head.copyNumber === undefined ? '' : `<p class="copy-number">${escapeHtml(head.copyNumber)}</p>`,
    classification === undefined
      ? ''
      : `${head.copyNumber === undefined ? '<p>&nbsp;</p>' : ''}<p class="classification">${escapeHtml(classification)}</p>`,
    head.urgency === undefined ? '' : `<p class="urgency">${escapeHtml(head.urgency)}</p>`,
  ].join('');
  const signed = signedOf(head, style);
  const number =
    head.number || signed !== ''
      ? `<p class="number${signed === '' ? '' : ' upward'}"><span>${escapeHtml(head.number ?? '')}</span>${signed}</p>`
      : '';
  const { letterhead } = head;
  const kind = form === undefined ? '' : ` ${form}`;
  const issued = form === 'minutes' ? issuedOf(document) : '';
  if (!letterhead && marks === '' && number === '') return '';
  if (!letterhead) return `<header class="head">${marks}${number}</header>\n`;
  const floating = marks === '' ? '' : `<div class="marks">${marks}</div>`;
  if (letterhead.mode === 'preprinted') {
    const room = Math.max(0, millimetres(letterhead.reserve) / 20 - lineMargins(style).top);
    return `<header class="head preprinted${kind}" style="--reserve:${room}pt">${floating}${number || '<p class="number"></p>'}${issued}</header>\n`;
  }
  const names = `<span class="names">${letterhead.names.map((it) => `<span>${escapeHtml(it)}</span>`).join('')}</span>`;
  const suffix = letterhead.suffix ? `<span>${escapeHtml(letterhead.suffix)}</span>` : '';
  // An order has no title: its mark is the main heading.
  const mark = prints(form, 'title') ? 'p' : 'h1';
  const rule = form === 'order' ? '' : '<hr class="rule">';
  return `<header class="head drawn${kind}">${floating}<${mark} class="letterhead">${names}${suffix}</${mark}>${number}${issued}${rule}</header>\n`;
}

/** 签发人： and the names; several names are in columns. */
function signedOf(head: Head, style: Style): string {
  const names = (head.signatories ?? []).map((it) => `<span class="signatory">${escapeHtml(it)}</span>`);
  if (names.length < 2) return names.map((it) => `<span>${SIGNED_BY}${it}</span>`).join('');
  const { columns } = signatoryRows(head, style);
  return `<span class="signed"><span>${SIGNED_BY}</span><span class="signatories" style="--columns:${columns.length}">${names.join(' ')}</span></span>`;
}

function closingOf(document: NumberedDocument, style: Style, depth: number): string {
  const { form, attachments, signature, note, record } = document;
  const parts: string[] = [];
  if (attachments.length > 0) {
    const named = attachments.map(({ title }) => title);
    const kind = attachments.length === 1 ? ' one' : titleMark(named, 0).endsWith(' ') ? ' parted' : '';
    const titles = numberedTitles(named).map(
      (it, index) => `<p>${index === 0 ? '附件：' : ''}${escapeHtml(it)}</p>`,
    );
    parts.push(`<section class="attachments${kind}" aria-label="附件说明">${titles.join('')}</section>`);
  }
  parts.push(...[attendanceOf(document)].filter((it) => it !== ''));
  const signed = form === 'minutes' ? '' : signatureOf(signature, style);
  if (signed !== '') parts.push(signed);
  if (note) parts.push(`<p class="note">（${escapeHtml(note)}）</p>`);
  parts.push(...appendicesOf(document, style, depth));
  const recorded = [
    record.copyTo.length > 0 ? `<p class="copy">${escapeHtml(bodiesText('抄送', record.copyTo))}</p>` : '',
    record.printedBy || record.printedOn
      ? `<p class="printed"><span>${escapeHtml(record.printedBy ?? '')}</span>${record.printedOn ? `<span>${dateInWords(record.printedOn)}印发</span>` : ''}</p>`
      : '',
  ].join('');
  if (recorded !== '') parts.push(`<footer class="record" aria-label="版记">${recorded}</footer>`);
  return parts.map((it) => `${it}\n`).join('');
}
