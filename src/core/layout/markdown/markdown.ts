import type { Table as MarkdownTable, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Document, Inline, SeparateAttachment, Table } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { dateInWords } from '../../model/date.ts';
import { onOneLine } from '../../model/one-line.ts';
import { prints } from '../../unit/forms.ts';
import type { Numbered, Numbering } from '../numbering/number.ts';
import {
  type NumberedDocument,
  numberedAttachment,
  numberedDocument,
} from '../numbering/numbered-document.ts';
import { chartTable } from '../text/chart-table.ts';
import { bodiesText, classificationText, numberedTitles, peopleText, unitText } from '../text/elements.ts';
import { flowText } from '../text/flow-text.ts';
import { SIGNED_BY } from '../text/signatory-rows.ts';

/**
 * The document as Markdown (CommonMark with GFM tables): headings with their numbers as text, run-in titles in bold,
 * other elements as paragraphs in the order of the page.
 */
export async function markdown(subject: Document, style: Style): Promise<Uint8Array> {
  return written(blocksOf(numberedDocument(subject, style.numbering)));
}

/** An attachment that is a file of its own, as Markdown: number, title and content. */
export async function markdownAttachment(separate: SeparateAttachment, style: Style): Promise<Uint8Array> {
  const { label, title, body } = numberedAttachment(separate, style.numbering);
  const { watermark } = separate.document.properties;
  return written([...watermarkOf(watermark), ...attachmentOf(label, title, body, 1)]);
}

/** @param depth the level of its title among the headings */
const attachmentOf = (
  label: string,
  title: string,
  body: readonly Numbered[],
  depth: 1 | 2,
): RootContent[] => [
  paragraph(label),
  { type: 'heading', depth, children: [{ type: 'text', value: onOneLine(title) }] },
  ...body.flatMap((it) => drawnBlock(it, depth)),
];

/** The blocks of a document, from head to record. */
export function blocksOf(document: NumberedDocument): RootContent[] {
  return [
    ...watermarkOf(document.properties.watermark),
    ...headOf(document),
    ...document.body.flatMap((it) => drawnBlock(it, 1)),
    ...closingOf(document),
  ];
}

/** The watermark, once at the beginning, because a text has no pages. */
const watermarkOf = (watermark: string | undefined): RootContent[] =>
  watermark === undefined
    ? []
    : [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: watermark }] }] }];

/** The blocks as the content of a file. */
export function written(children: RootContent[]): Uint8Array {
  const tree: Root = { type: 'root', children };
  return new TextEncoder().encode(toMarkdown(tree, { extensions: [gfmTableToMarkdown()], bullet: '-' }));
}

const paragraph = (...lines: string[]): RootContent => ({
  type: 'paragraph',
  children: lines.flatMap((value, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    { type: 'text', value },
  ]),
});

function headOf({ form, head, title, addressees, signature }: NumberedDocument): RootContent[] {
  const marks = [head.copyNumber, classificationText(head.classification), head.urgency].filter(
    (it) => it !== undefined,
  );
  const letterhead =
    head.letterhead?.mode === 'digital'
      ? [...head.letterhead.names, ...(head.letterhead.suffix ? [head.letterhead.suffix] : [])]
      : [];
  const signatories = head.signatories ?? [];
  const number = [
    head.number,
    signatories.length > 0 ? SIGNED_BY + signatories.join('\u3000') : undefined,
  ].filter((it) => it);
  const above = [
    ...(marks.length > 0 ? [paragraph(...marks)] : []),
    ...(letterhead.length > 0 ? [paragraph(...letterhead)] : []),
    ...(number.length > 0 ? [paragraph(number.join('\u3000\u3000'))] : []),
  ];
  if (!prints(form, 'title')) return above;
  // Minutes give issuer and date above the title.
  const issued = form === 'minutes' ? signedBy(signature) : [];
  return [
    ...above,
    ...(issued.length > 0 ? [paragraph(issued.join('\u3000\u3000'))] : []),
    { type: 'heading', depth: 1, children: [{ type: 'text', value: onOneLine(title) }] },
    ...(addressees.length > 0 ? [paragraph(`${addressees.join('、')}：`)] : []),
  ];
}

/** The names, or the posts of persons with signature stamps, and the date. */
const signedBy = (signature: NumberedDocument['signature']): string[] => [
  ...(signature.stamps ?? signature.issuers),
  ...(signature.date ? [dateInWords(signature.date)] : []),
];

/**
 * A chart becomes a table of its numbers with the caption below; a table gets its caption above; other blocks are
 * single blocks.
 */
function drawnBlock(block: Numbered, below: number): RootContent[] {
  if (block.type === 'table') return [...captionOf(block), tableOf(block)];
  if (block.type !== 'chart') return [blockOf(block, below)];
  return [tableOf(chartTable(block)), paragraph(block.label + block.title)];
}

/** @param below the level of the heading above the block */
function blockOf(block: Exclude<Numbered, { type: 'chart' }>, below: number): RootContent {
  if (block.type === 'table') return tableOf(block);
  if (block.type === 'flow') return paragraph(flowText(block.steps));
  const label: PhrasingContent[] = block.label ? [{ type: 'text', value: block.label }] : [];
  if (block.type === 'heading')
    return {
      type: 'heading',
      depth: Math.min(block.level + below, 6) as 2,
      children: [...label, ...phrasing(block.children)],
    };
  if (!block.runIn) return { type: 'paragraph', children: [...label, ...phrasing(block.children)] };
  return {
    type: 'paragraph',
    // The full stop is outside: bold text that ends with punctuation cannot close before a letter (CommonMark 6.2).
    children: [
      { type: 'strong', children: [...label, ...phrasing(block.runIn)] },
      { type: 'text', value: '。' },
      ...phrasing(block.children),
    ],
  };
}

/** The caption of a table: number and title, and the unit. */
function captionOf({ label, title, unit }: Table & Numbering): RootContent[] {
  const lines = [
    ...(title === undefined ? [] : [label + title]),
    ...(unit === undefined ? [] : [unitText(unit)]),
  ];
  return lines.length > 0 ? [paragraph(...lines)] : [];
}

function tableOf({ header, rows, align }: Table): MarkdownTable {
  return {
    type: 'table',
    align: align.map((it) => it ?? null),
    children: [header, ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: phrasing(cell) })),
    })),
  };
}

function phrasing(inlines: readonly Inline[]): PhrasingContent[] {
  return inlines.flatMap((inline): PhrasingContent[] => {
    if (inline.type === 'strong') return [{ type: 'strong', children: phrasing(inline.children) }];
    return inline.value
      .split('\n')
      .flatMap((value, index): PhrasingContent[] => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        { type: 'text', value },
      ]);
  });
}

function closingOf(document: NumberedDocument): RootContent[] {
  const { form, attachments, attendance = [], signature, note, record } = document;
  const signed = form === 'minutes' ? [] : signedBy(signature);
  const recorded = [
    ...(record.copyTo.length > 0 ? [bodiesText('抄送', record.copyTo)] : []),
    ...(record.printedBy || record.printedOn
      ? [
          [record.printedBy, record.printedOn && `${dateInWords(record.printedOn)}印发`]
            .filter((it) => it)
            .join('\u3000\u3000'),
        ]
      : []),
  ];
  return [
    ...(attachments.length > 0
      ? [
          paragraph(
            ...numberedTitles(attachments.map(({ title }) => title)).map((it, index) =>
              index === 0 ? `附件：${it}` : it,
            ),
          ),
        ]
      : []),
    ...(attendance.length > 0
      ? [paragraph(...attendance.map(({ label, people }) => `${label}：${peopleText(people)}`))]
      : []),
    ...(signed.length > 0 ? [paragraph(...signed)] : []),
    ...(note ? [paragraph(`（${note}）`)] : []),
    ...attachments.flatMap(({ label, title, body }): RootContent[] =>
      body ? [{ type: 'thematicBreak' }, ...attachmentOf(label, title, body, 2)] : [],
    ),
    ...(recorded.length > 0 ? [{ type: 'thematicBreak' } as const, paragraph(...recorded)] : []),
  ];
}
