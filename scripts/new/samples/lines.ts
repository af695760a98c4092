import type { Document, SeparateAttachment, Table, Volume } from '../../../src/core/document/document.ts';
import { plainText } from '../../../src/core/document/plain-text.ts';
import type { Style } from '../../../src/core/generated/style.ts';
import type { Numbered } from '../../../src/core/layout/numbering/number.ts';
import {
  type NumberedAttachment,
  type NumberedDocument,
  numberedAttachment,
  numberedDocument,
} from '../../../src/core/layout/numbering/numbered-document.ts';
import { chartTable } from '../../../src/core/layout/text/chart-table.ts';
import {
  bodiesText,
  classificationText,
  numberedTitles,
  peopleText,
  unitText,
} from '../../../src/core/layout/text/elements.ts';
import { flowText } from '../../../src/core/layout/text/flow-text.ts';
import { SIGNED_BY } from '../../../src/core/layout/text/signatory-rows.ts';
import { volumeClassification } from '../../../src/core/layout/volume/classification.ts';
import { withoutFrame } from '../../../src/core/layout/volume/without-frame.ts';
import { dateInWords } from '../../../src/core/model/date.ts';
import { onOneLine } from '../../../src/core/model/one-line.ts';
import { prints } from '../../../src/core/unit/forms.ts';

/** The document, with each element on a line, in the order of the page. «How each is drawn.» */
export async function linesOfDocument(given: Document, style: Style): Promise<Uint8Array> {
  return written(documentLines(numberedDocument(given, style.numbering)));
}

/** An attachment that is a file of its own: its number, title and content. */
export async function linesOfAttachment(separate: SeparateAttachment, style: Style): Promise<Uint8Array> {
  const { watermark } = separate.document.properties;
  return written([watermark, ...attachmentLines(numberedAttachment(separate, style.numbering))]);
}

/** A volume: 密级 of the whole, its title, the words of its cover, a list of the documents, then the documents. */
export async function linesOfVolume(volume: Volume, _style: Style): Promise<Uint8Array> {
  const { title, cover, parts } = volume;
  const documents = parts.map(({ document, numbering }) =>
    numberedDocument(withoutFrame(document), numbering),
  );
  return written([
    classificationText(volumeClassification(volume)),
    title,
    ...cover.map((it) => ('children' in it ? plainText(it.children) : undefined)),
    '目录',
    ...documents.map(({ properties }) => properties.title),
    ...documents.flatMap(documentLines),
  ]);
}

/** A line; undefined if there is nothing to write. */
type Line = string | undefined;

function written(lines: readonly Line[]): Uint8Array {
  const text = lines.filter((it) => it).join('\n');
  return new TextEncoder().encode(`${text}\n`);
}

const documentLines = (document: NumberedDocument): Line[] => [
  document.properties.watermark,
  ...headLines(document),
  ...document.body.flatMap(blockLines),
  ...closingLines(document),
];

function headLines({ form, head, title, addressees }: NumberedDocument): Line[] {
  const { letterhead, signatories = [] } = head;
  return [
    head.copyNumber,
    classificationText(head.classification),
    head.urgency,
    ...(letterhead?.mode === 'digital' ? [...letterhead.names, letterhead.suffix] : []),
    head.number,
    signatories.length > 0 ? SIGNED_BY + signatories.join('\u3000') : undefined,
    ...(prints(form, 'title') ? [onOneLine(title)] : []),
    ...(prints(form, 'addressee') && addressees.length > 0 ? [`${addressees.join('、')}：`] : []),
  ];
}

function blockLines(block: Numbered): Line[] {
  switch (block.type) {
    case 'heading':
      return [block.label + plainText(block.children)];
    case 'paragraph':
      return [block.label + (block.runIn ? `${plainText(block.runIn)}。` : '') + plainText(block.children)];
    case 'flow':
      return [flowText(block.steps)];
    case 'table':
      return [
        block.title === undefined ? undefined : block.label + block.title,
        block.unit === undefined ? undefined : unitText(block.unit),
        ...tableLines(block),
      ];
    case 'chart':
      return [...tableLines(chartTable(block)), block.label + block.title];
  }
}

const tableLines = ({ header, rows }: Table): Line[] =>
  [header, ...rows].map((cells) => cells.map((it) => plainText(it)).join('\t'));

function closingLines({ attachments, attendance, signature, note, record }: NumberedDocument): Line[] {
  const { stamps, issuers, date } = signature;
  const titles = numberedTitles(attachments.map(({ title }) => title));
  return [
    ...titles.map((it, index) => (index === 0 ? `附件：${it}` : it)),
    ...(attendance ?? []).map(({ label, people }) => `${label}：${peopleText(people)}`),
    ...(stamps ?? issuers),
    date && dateInWords(date),
    note && `（${note}）`,
    ...attachments.flatMap((it) => (it.body ? attachmentLines(it) : [])),
    record.copyTo.length > 0 ? bodiesText('抄送', record.copyTo) : undefined,
    record.printedBy,
    record.printedOn && `${dateInWords(record.printedOn)}印发`,
  ];
}

const attachmentLines = ({ label, title, body = [] }: NumberedAttachment): Line[] => [
  label,
  onOneLine(title),
  ...body.flatMap(blockLines),
];
