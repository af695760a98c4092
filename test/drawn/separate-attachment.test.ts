import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docxAttachment } from '../../src/core/layout/docx/attachment.ts';
import { points } from '../../src/core/layout/style/measure.ts';
import { documentWith, table, text } from '../layout/support/documents.ts';
import { type Ink, type RenderedFiles, renderFiles } from './support/render.ts';

const mm = (length: string) => (points(length) / 72) * 25.4;
const BLOCK = { left: mm(defaultStyle.page.left), right: 210 - mm(defaultStyle.page.right) };
const LINE = mm(defaultStyle.grid.linePitch);

const document: Document = documentWith({
  head: {
    letterhead: { mode: 'digital', names: ['青山市文化和旅游局文件'] },
    number: '国文旅〔2026〕12号',
  },
  attachments: [
    { title: '国国国', body: [text('国国国。'), text('国国国。'.repeat(300))], isSeparate: true },
    {
      title: '国国国',
      body: [table([['序号', '措施'], ...Array.from({ length: 40 }, (_, row) => [`${row}`, '国国国'])])],
      isSeparate: true,
      landscape: true,
    },
  ],
});

let all: RenderedFiles;
beforeAll(async () => {
  all = await renderFiles({
    upright: await docxAttachment({ document, index: 0 }, defaultStyle),
    landscape: await docxAttachment({ document, index: 1 }, defaultStyle),
    ruler: await docxAttachment(
      {
        document: {
          ...document,
          head: {},
          attachments: [{ title: '国', body: [text('国。')], isSeparate: true }],
        },
        index: 0,
      },
      defaultStyle,
    ),
  });
});
afterAll(() => all?.dispose());

const near = (actual: number, expected: number, within = 0.3) =>
  expect(
    Math.abs(actual - expected),
    `${actual.toFixed(2)} mm, expected ${expected.toFixed(2)}`,
  ).toBeLessThanOrEqual(within);
const texts = (name: string, page = 1) => all.of(name).pages[page - 1]?.lines.map((it) => it.text) ?? [];

describe('an attachment by itself', () => {
  it('begins with 发文字号 and its number, flush left on the first line, its title centred on the third', () => {
    expect(texts('upright').slice(0, 3)).toEqual(['国文旅〔2026〕12号附件1', '国国国', '国国国。']);
    const [label, title, first] = all.of('upright').ink(1) as [Ink, Ink, Ink];
    // 5.2.1: the text block begins 37 mm from the edge of the paper, with a tolerance of 1 mm.
    near(label.top, 37.5, 0.5);
    near(label.left, BLOCK.left, 0.6);
    near((title.left + title.right) / 2, (BLOCK.left + BLOCK.right) / 2);
    const [alone] = all.of('ruler').ink(1) as [Ink];
    near(label.bottom, alone.bottom, 0.5);
    near(first.bottom - label.bottom, 4 * LINE, 0.6);
  });

  it('has neither head nor signature, and its pages are numbered from 1', () => {
    const pages = all.of('upright').pages;
    expect(pages.length).toBeGreaterThan(1);
    expect(texts('upright').at(-1)).toBe('—1—');
    expect(texts('upright', pages.length).at(-1)).toBe(`—${pages.length}—`);
    expect(pages.flatMap(({ lines }) => lines.map((it) => it.text)).join('')).not.toMatch(
      /文件|2026年12月10日/,
    );
    expect(
      all
        .of('upright')
        .ink(1)
        .some(({ red }) => red),
    ).toBe(false);
  });

  it('lies on its side where its table is wide', () => {
    const [page] = all.of('landscape').pages;
    expect(page?.width).toBeGreaterThan(290);
    expect(texts('landscape').join('')).toContain('国文旅〔2026〕12号附件2');
  });
});
