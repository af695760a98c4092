import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { documentFlow } from '../../src/core/layout/arrange/document.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { paginate } from '../../src/core/layout/pages/paginate.ts';
import { characters, documentWith, heading, text } from '../layout/support/documents.ts';
import { mistakesOf } from '../support/docx.ts';
import { BLOCK } from './support/block.ts';
import { type Page, type RenderedFiles, render } from './support/render.ts';

/** Texts of one paragraph before the signature: each page must show a part of it. */
const LINES = [2, 3, 4, 6, 8, 10, 12, 13, 14, 15, 16, 17, 18, 19];

const digital = {
  letterhead: { mode: 'digital', names: ['青山市文化和旅游局文件'] },
  number: '青文旅〔2026〕12号',
} as const;
const record = {
  copyTo: ['青山市档案局'],
  printedBy: '青山市文化和旅游局办公室',
  printedOn: '2026-12-11',
};
const sealed = { issuers: ['青山市文化和旅游局'], date: '2026-12-10', seal: true };

const KINDS: Readonly<Record<string, Partial<Document>>> = {
  bare: {},
  'sealed under a head, with attachments': {
    head: digital,
    addressees: ['市委宣传部'],
    signature: sealed,
    attachments: [{ title: '工作总结' }, { title: '检查情况表' }],
    record,
  },
  'a letter with a note': {
    form: 'letter',
    head: digital,
    signature: sealed,
    record,
    note: '联系人：林晓岚',
  },
  'an order': {
    form: 'order',
    head: digital,
    signature: { issuers: [], date: '2026-12-10', seal: false, stamps: ['局长'] },
  },
  'minutes with those present': {
    form: 'minutes',
    head: digital,
    attendance: [{ label: '出席', people: Array.from({ length: 30 }, (_, index) => `代表${index + 1}`) }],
  },
};

const opened = (kind: string, lines: number) =>
  documentWith({
    ...KINDS[kind],
    body: [...(lines % 2 === 0 ? [heading(1, '安全检查')] : []), text(characters(26 + 28 * (lines - 1)))],
  });
const ALL = Object.keys(KINDS).flatMap((kind, at) =>
  LINES.map((lines) => ({ kind, lines, name: `${at}-${lines}` })),
);

let drawn: RenderedFiles;
beforeAll(async () => {
  drawn = await render({
    ...Object.fromEntries(ALL.map(({ kind, lines, name }) => [name, opened(kind, lines)])),
    draft: documentWith({
      body: opened('bare', 18).body,
      properties: { ...documentWith({}).properties, watermark: '草稿' },
    }),
  });
});
afterAll(() => drawn?.dispose());

const isText = (line: string) =>
  /^(落实责|实责任|责任强|任强化|强化措|化措施|措施推|施推进|推进工|进工作|工作落|作落实)/.test(line);
const showsText = (page: Page | undefined) => page?.lines.some((it) => isText(it.text)) === true;

describe.each(ALL)('$kind, a text of $lines lines', ({ kind, lines, name }) => {
  it('shows text on the first page and on the page that is signed', () => {
    const { pages } = drawn.of(name);
    expect(showsText(pages[0]), 'on the first page').toBe(true);
    const signed = pages.find((it) => it.lines.some((line) => /^(2026年12月10日|出席：.*)$/.test(line.text)));
    const lists = signed?.lines.some((line) => /^附件：/.test(line.text));
    expect(showsText(signed) || lists, 'where it is signed').toBe(true);
  });

  it('is reckoned as it is drawn', () => {
    const { pages } = paginate(documentFlow(opened(kind, lines), defaultStyle), defaultStyle);
    const counts = (all: readonly (readonly string[])[]) => all.map((it) => it.filter(isText).length);
    expect(
      counts(pages.filter(({ isBlank }) => !isBlank).map((it) => it.lines.map((line) => line.trim()))),
    ).toEqual(counts(drawn.of(name).pages.map((page) => page.lines.map((line) => line.text))));
  });
});

describe('a first page that ends sooner', () => {
  it('has its number where every other has it', () => {
    const [first] = drawn.of('0-18').pages;
    const number = first?.lines.find((it) => /^—1—$/.test(it.text.replace(/\s/g, '')));
    expect(number?.top).toBeGreaterThan(BLOCK.bottom);
    const whole = drawn.of('0-2').pages[0]?.lines.find((it) => /^—1—$/.test(it.text.replace(/\s/g, '')));
    expect(number?.top).toBeCloseTo(whole?.top ?? 0, 0);
    expect(number?.right).toBeCloseTo(whole?.right ?? 0, 0);
  });

  it('says 草稿 on each page of a draft', async () => {
    expect(drawn.of('draft').pages).toHaveLength(2);
    expect(await mistakesOf(await docx(opened('a letter with a note', 14), defaultStyle))).toEqual([]);
  });
});
