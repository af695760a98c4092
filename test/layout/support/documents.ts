import type { Block, Document, Inline, Table } from '../../../src/core/document/document.ts';

/** A document with only the given parts. */
export function documentWith(parts: Partial<Document>): Document {
  return {
    kind: 'situation-report',
    properties: { title: '报告', author: '甲局', subject: '保密', keywords: [], date: '2026-12-10' },
    head: {},
    title: '关于保密工作的报告',
    addressees: [],
    body: [text('正文。')],
    attachments: [],
    signature: { issuers: ['青山市文化和旅游局'], date: '2026-12-10', seal: false },
    record: { copyTo: [] },
    ...parts,
  };
}

export const text = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });

export const heading = (level: 1 | 2 | 3 | 4, value: string): Block => ({
  type: 'heading',
  level,
  children: [{ type: 'text', value }],
});

/** A table of texts; the first row is the header. */
export function table(rows: readonly (readonly string[])[], align: Table['align'] = []): Table {
  const [header = [], ...body] = rows.map((row) => row.map((value): Inline[] => [{ type: 'text', value }]));
  return { type: 'table', align, header, rows: body };
}

/** This many Chinese characters, without punctuation. */
export const characters = (count: number): string =>
  '落实责任强化措施推进工作'.repeat(Math.ceil(count / 12)).slice(0, count);
