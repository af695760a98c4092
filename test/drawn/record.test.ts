import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { defaultStyle, type Style } from '../../src/core/generated/style.ts';
import { recordRoom } from '../../src/core/layout/arrange/record-room.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { recordLine } from '../../src/core/layout/style/between-rules.ts';
import { FILE_START } from '../../src/core/model/diagnostic.ts';
import { characters, documentWith, table, text } from '../layout/support/documents.ts';
import { mistakesOfEach } from '../support/validate.ts';
import { BLOCK, LINE, SMALL_EM } from './support/block.ts';
import { type Ink, type Line, type Page, type RenderedFiles, render } from './support/render.ts';

const record = {
  copyTo: ['青山市档案局', '青山市保密局'],
  printedBy: '青山市文化和旅游局办公室',
  printedOn: '2026-12-11',
};
const head = {
  letterhead: { mode: 'digital', names: ['青山市文化和旅游局文件'] },
  number: '青文旅〔2026〕12号',
} as const;
const preprinted = {
  letterhead: { mode: 'preprinted', reserve: 120 },
  number: '青文旅〔2026〕12号',
} as const;

/** The text grows from case to case, over more than two pages. */
const GROWING = Array.from({ length: 13 }, (_, step) => 4 * step);
const grown = (lines: number, more: Partial<Document> = {}) =>
  documentWith({ head, body: [text(characters(26 + 28 * lines)), text(characters(40))], record, ...more });

const bodies = (count: number) => Array.from({ length: count }, (_, index) => `青山市第${index + 1}中学`);
const ledger = (rows: number) => ({
  title: '2026年度问题整改台账',
  landscape: true,
  body: [
    table([['序号', '问题'], ...Array.from({ length: rows }, (_, row) => [String(row + 1), characters(40)])]),
  ],
});

/** A document whose record names so many bodies. */
const naming = (count: number) =>
  grown(2, { head: {}, record: { copyTo: bodies(count), printedBy: '青山市文化和旅游局办公室' } });

/** How many bodies `recordRoom` says that a page holds, with a line to spare. */
const FITTING = (() => {
  const [found] = recordRoom(naming(200), defaultStyle, () => ({ file: 'org.yaml', range: FILE_START }));
  return (found as unknown as { readonly args: { readonly fits: number } }).args.fits;
})();

const cases: Record<string, Document> = {
  fitting: naming(FITTING),
  // Two lines more than a page is said to hold, of which one is the line to spare.
  'two-lines-more': naming(FITTING + 6),
  ...Object.fromEntries(GROWING.map((lines) => [`even-${lines}`, grown(lines)])),
  ...Object.fromEntries(
    GROWING.filter((it) => it % 12 === 0).map((lines) => [`last-${lines}`, grown(lines)]),
  ),
  plain: grown(2, { head: {} }),
  'plain-even': grown(2, { head: {} }),
  preprinted: grown(2, { head: preprinted }),
  moved: grown(8, { addressees: bodies(50) }),
  'printed-only': grown(2, { record: { copyTo: [], printedBy: '青山市文化和旅游局办公室' } }),
  'copied-only': grown(2, { record: { copyTo: bodies(12) } }),
  'bound-odd': grown(2, {
    attachments: [
      { title: '说明', body: [text('一。')] },
      { title: '清单', body: [text('二。')] },
    ],
  }),
  'bound-even': grown(2, { attachments: [{ title: '说明', body: [text('一。')] }] }),
  'turned-odd': grown(2, { attachments: [ledger(3)] }),
  'turned-even': grown(2, { attachments: [{ title: '说明', body: [text('一。')] }, ledger(3)] }),
  'turned-last': grown(2, { attachments: [ledger(3)] }),
  many: grown(8, { addressees: bodies(110) }),
  'many-last': grown(2, { head: {}, record: { ...record, copyTo: bodies(260) } }),
  draft: grown(2, { properties: { ...documentWith({}).properties, watermark: '草稿' } }),
};

const styled = (page: Style['record']['page']): Style => ({
  ...defaultStyle,
  record: { ...defaultStyle.record, page },
});
const styleOf = (name: string): Style =>
  styled(/last/.test(name) ? 'last' : name === 'plain-even' ? 'even' : defaultStyle.record.page);

let all: RenderedFiles;
beforeAll(async () => {
  all = await render(cases, styleOf, { blankPages: true });
});
afterAll(() => all?.dispose());

const pages = (name: string): readonly Page[] => all.of(name).pages;
const textOf = (page: Page | undefined) => page?.lines.map((it) => it.text).join('') ?? '';
const RECORDED = /抄送：|主送：|印发$|办公室$/;
const isRecorded = (page: Page) => page.lines.some((it) => RECORDED.test(it.text));
/** On a landscape page the page number runs down. */
const isNumbered = (page: Page | undefined) => /—\d+—/.test(textOf(page)) || (page?.width ?? 0) > 250;
const recordPages = (name: string) =>
  pages(name).flatMap((page, index) => (isRecorded(page) ? [index + 1] : []));
const near = (actual: number, expected: number, within = 0.3) =>
  expect(
    Math.abs(actual - expected),
    `${actual.toFixed(2)} mm, expected ${expected.toFixed(2)}`,
  ).toBeLessThanOrEqual(within);
/** The rules of a page that are as wide as the text block. */
const rulesOf = (name: string, page: number): Ink[] =>
  all
    .of(name)
    .ink(page)
    .filter(({ top, bottom, left, right, red }) => bottom - top < 0.8 && right - left > 150 && !red);
const lineOf = (page: Page | undefined, pattern: RegExp): Line => {
  const found = page?.lines.find((it) => pattern.test(it.text));
  if (!found) throw new Error(`no ${pattern} in ${textOf(page)}`);
  return found;
};

/** Expects the layout of a document whose record is on an even page. */
function expectEven(name: string): void {
  const all = pages(name);
  const [page] = recordPages(name);
  expect(recordPages(name), 'one page bears the record').toHaveLength(1);
  expect(page, 'the last page').toBe(all.length);
  expect((page as number) % 2, 'an even page').toBe(0);
  const before = all[all.length - 2];
  const isBlank = textOf(before) === '';
  expect(isNumbered(all.at(-1)), 'a number on the page of the record').toBe(!isBlank);
  all.slice(0, isBlank ? -2 : -1).forEach((it) => expect(isNumbered(it)).toBe(true));
}

describe('the record of a document with a head', () => {
  it.each(GROWING)('is on an even page wherever the text ends, %i lines on', (lines) => {
    expectEven(`even-${lines}`);
    const rules = rulesOf(`even-${lines}`, pages(`even-${lines}`).length).slice(-3);
    near(rules.at(-1)?.bottom ?? 0, BLOCK.bottom);
  });

  it('is on its own page, on the last of the text, and behind a blank page, as the text ends', () => {
    const kinds = new Set(
      GROWING.map((lines) => {
        const all = pages(`even-${lines}`);
        if (textOf(all.at(-2)) === '') return 'behind a blank page';
        return all.at(-1)?.lines.some((it) => /落实|责任/.test(it.text)) ? 'below text' : 'alone';
      }),
    );
    expect([...kinds].sort()).toEqual(['alone', 'behind a blank page', 'below text']);
  });

  it.each([
    'preprinted',
    'moved',
    'printed-only',
    'copied-only',
    'bound-odd',
    'bound-even',
    'turned-odd',
    'turned-even',
    'draft',
  ])('is on an even page: %s', (name) => expectEven(name));

  it('is upright behind a landscape page', () => {
    for (const name of ['turned-odd', 'turned-even', 'turned-last']) {
      const last = pages(name).at(-1) as Page;
      expect(last.width).toBeLessThan(last.height);
      near(rulesOf(name, pages(name).length).at(-1)?.bottom ?? 0, BLOCK.bottom);
    }
    expect(pages('turned-odd')).toHaveLength(4);
    expect(pages('turned-last')).toHaveLength(4);
  });

  it.each(GROWING.filter((it) => it % 12 === 0))(
    'is on the last page where the style asks for that, %i lines on',
    (lines) => {
      const all = pages(`last-${lines}`);
      expect(recordPages(`last-${lines}`)).toEqual([all.length]);
      for (const page of all) expect(isNumbered(page)).toBe(true);
    },
  );
});

describe('the record of a document without a head', () => {
  it('is on the last page, and on an even one where the style asks for that', () => {
    expect(pages('plain')).toHaveLength(1);
    expect(recordPages('plain')).toEqual([1]);
    expectEven('plain-even');
  });
});

describe('the bodies that it names', () => {
  it('fit on a page up to the number that is told of, and not with two lines more', () => {
    expect(recordPages('fitting')).toHaveLength(1);
    expect(recordPages('two-lines-more').length).toBeGreaterThan(1);
  });
});

describe('its rules', () => {
  it('are as wide as the block, 0.35 mm and 0.25 mm thick, the last on the lower edge of the block', () => {
    const rules = rulesOf('plain', 1);
    expect(rules).toHaveLength(3);
    for (const { left, right } of rules) {
      near(left, BLOCK.left);
      near(right, BLOCK.right);
    }
    [0.35, 0.25, 0.35].forEach((thick, index) =>
      near((rules[index]?.bottom ?? 0) - (rules[index]?.top ?? 0), thick, 0.15),
    );
    near(rules[2]?.bottom ?? 0, BLOCK.bottom);
    near((rules[1]?.top ?? 0) - (rules[0]?.top ?? 0), LINE, 0.5);
    near((rules[2]?.top ?? 0) - (rules[1]?.top ?? 0), LINE, 0.5);
  });

  it('are two where it has one part', () => {
    expect(rulesOf('printed-only', 2)).toHaveLength(2);
    expect(rulesOf('copied-only', 2)).toHaveLength(2);
  });

  it('do not part 主送 from 抄送, which stands in the line below', () => {
    const page = pages('moved').at(-1);
    const rules = rulesOf('moved', pages('moved').length);
    expect(rules).toHaveLength(3);
    const copied = lineOf(page, /^抄送：/);
    const above = page?.lines.filter(({ bottom }) => bottom < copied.top + 1).at(-1) as Line;
    near(copied.bottom - above.bottom, (recordLine(defaultStyle).line / 1440) * 25.4);
    expect(lineOf(page, /^主送：/).top).toBeGreaterThan(rules[0]?.top ?? 0);
    expect(above.bottom).toBeLessThan(rules[1]?.top ?? 0);
  });
});

describe('its text', () => {
  it('is one character in at either side, and turns over behind the colon', () => {
    const page = pages('copied-only').at(-1);
    const first = lineOf(page, /^抄送：/);
    const turned = page?.lines.find(({ top }) => top > first.top + 2) as Line;
    near(first.left, BLOCK.left + SMALL_EM, 0.5);
    near(turned.left, BLOCK.left + 4 * SMALL_EM, 0.3);
    expect(textOf(page)).toMatch(/青山市第12中学。/);
    const printed = lineOf(pages('plain')[0], /印发$/);
    near(printed.left, BLOCK.left + SMALL_EM, 0.5);
    near(printed.right, BLOCK.right - SMALL_EM, 0.5);
  });

  it.each([
    ['many', '主送', 110],
    ['many-last', '抄送', 260],
  ])('is all on paper where no page holds it: %s', (name, opening, count) => {
    const all = pages(name);
    const first = all.findIndex(isRecorded);
    const on = all.slice(first);
    expect(on.length).toBeGreaterThan(1);
    const whole = on.map(textOf).join('');
    expect(whole).toContain(`${opening}：${bodies(2).join('，')}`);
    for (const body of bodies(count)) expect(whole.replaceAll(/—\d+—/g, '')).toContain(body);
    for (const page of on)
      for (const line of page.lines.filter(({ text }) => !/—\d+—/.test(text)))
        expect(line.bottom).toBeLessThanOrEqual(265);
    expect((first + 1) % 2 === 0 || name === 'many-last').toBe(true);
  });
});

it('is in a valid document each time', async () => {
  const names = Object.keys(cases).filter((it) => !/\d$/.test(it));
  const files = await Promise.all(names.map((it) => docx(cases[it] as Document, styleOf(it))));
  expect(Object.fromEntries((await mistakesOfEach(files)).map((it, at) => [names[at], it]))).toEqual(
    Object.fromEntries(names.map((it) => [it, []])),
  );
});
