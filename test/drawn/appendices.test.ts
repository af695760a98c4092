import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Attachment, Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { characters, documentWith, heading, table, text } from '../layout/support/documents.ts';
import { mistakesOf } from '../support/docx.ts';
import { BLOCK, LINE, lineMiddle, SMALL_EM, TITLE_LINE } from './support/block.ts';
import { type Line, type Page, type Rendered, render, type Word } from './support/render.ts';

/** The text block in mm on a sheet turned clockwise by 90 degrees. */
const LANDSCAPE = { left: 35, right: 260, top: 28, bottom: 184 };

const record = {
  copyTo: ['青山市档案局'],
  printedBy: '青山市文化和旅游局办公室',
  printedOn: '2026-12-11',
};

const LEDGER_ROWS = 16;
const ledger: Attachment = {
  title: '2026年度问题整改台账',
  landscape: true,
  body: [
    table([
      ['序号', '问题', '整改措施', '责任人', '责任部门', '完成时限', '状态'],
      ...Array.from({ length: LEDGER_ROWS }, (_, row) => [
        String(row + 1),
        `始${characters(36 + (row % 3) * 10)}终`,
        characters(30),
        '党组成员、机关党委书记贺云舟',
        '宣传推广科',
        '2026年12月25日',
        '推进中（逾期）',
      ]),
    ]),
  ],
};
const upright: Attachment = {
  title: '青山市文化和旅游局关于2026年度网络意识形态责任制落实情况的说明',
  body: [heading(1, '总则'), text('第一段。'), text(characters(28 * 30))],
};
const list: Attachment = {
  title: '制度目录',
  body: [
    table([
      ['序号', '制度名称'],
      ['1', '值班制度'],
    ]),
  ],
};

/**
 * The last appendix grows from case to case, so that its end meets the record and the foot of the page in every way.
 */
const GROWING = Array.from({ length: 26 }, (_, lines) => lines);
const endingIn = (attachment: Attachment) => documentWith({ record, attachments: [attachment] });

const cases: Record<string, Document> = {
  bound: documentWith({ record, attachments: [upright, { title: '登记表' }, ledger, list] }),
  turned: endingIn(ledger),
  wide: documentWith({ attachments: [ledger] }),
  ...Object.fromEntries(
    GROWING.map((lines) => [
      `text-${lines}`,
      endingIn({ title: '说明', body: [text(characters(26 + 28 * lines)), text(characters(20))] }),
    ]),
  ),
  ...Object.fromEntries(
    GROWING.map((lines) => [
      `table-${lines}`,
      endingIn({
        title: '登记表',
        body: [table([['名称'], ...Array.from({ length: lines + 6 }, (_, row) => [`账号${row}`])])],
      }),
    ]),
  ),
};

let all: Awaited<ReturnType<typeof render>>;
beforeAll(async () => {
  all = await render(cases);
});
afterAll(() => all?.dispose());

const of = (name: string): Rendered => all.of(name);
const pages = (name: string): readonly Page[] => of(name).pages;
const isLandscape = ({ width, height }: Page) => width > height;
const landscapePages = (name: string) =>
  pages(name).flatMap((page, index) => (isLandscape(page) ? [{ page, number: index + 1 }] : []));
const lineOf = (page: Page | undefined, pattern: RegExp): Line => {
  const found = page?.lines.find((it) => pattern.test(it.text));
  if (!found) throw new Error(`no ${pattern} in ${page?.lines.map((it) => it.text).join('/')}`);
  return found;
};
const wordsOf = (page: Page): Word[] => page.lines.flatMap(({ words }) => words);
const near = (actual: number, expected: number, within = 0.5) =>
  expect(
    Math.abs(actual - expected),
    `${actual.toFixed(2)} mm, expected ${expected.toFixed(2)}`,
  ).toBeLessThanOrEqual(within);
/** The words of the page number on a landscape page, which is left of the text block. */
const numberOf = (page: Page): Word[] =>
  wordsOf(page)
    .filter(({ right }) => right < LANDSCAPE.left - 4)
    .sort((a, b) => a.top - b.top);

it.each(['bound', 'turned', 'wide', 'text-0', 'table-0'])('%s is a valid document', async (name) => {
  expect(await mistakesOf(await docx(cases[name] as Document, defaultStyle))).toEqual([]);
});

describe('an upright appendix', () => {
  it('begins on a new page: its number on line 1, its title from line 3, its text after an empty line', () => {
    expect(pages('bound')[0]?.lines.some(({ text }) => text === '附件1')).toBe(false);
    const page = pages('bound')[1];
    const label = lineOf(page, /^附件1$/);
    const [first, second] = page?.lines.filter(({ text }) => /关于2026|情况的说明/.test(text)) ?? [];
    near(label.left, BLOCK.left);
    near((label.top + label.bottom) / 2, lineMiddle(0), 1);
    near(((first?.top ?? 0) + (first?.bottom ?? 0)) / 2, lineMiddle(2), 1.5);
    near((second?.bottom ?? 0) - (first?.bottom ?? 0), TITLE_LINE, 0.2);
    for (const it of [first, second]) near(((it?.left ?? 0) + (it?.right ?? 0)) / 2, 106);
    const body = lineOf(page, /^一、总则$/);
    near((body.top + body.bottom) / 2, lineMiddle(5), 1);
  });

  it('is an upright page after a landscape one', () => {
    const last = pages('bound').at(-1);
    expect(isLandscape(last as Page)).toBe(false);
    expect(lineOf(last, /^附件4$/).top).toBeLessThan(BLOCK.top + LINE);
    near(((lineOf(last, /^制度目录$/).top ?? 0) + lineOf(last, /^制度目录$/).bottom) / 2, lineMiddle(2), 1.5);
  });
});

describe('a landscape appendix', () => {
  it('is on A4 turned, its number and title within the turned text block', () => {
    expect(landscapePages('turned').length).toBeGreaterThanOrEqual(3);
    for (const { page } of landscapePages('turned')) {
      near(page.width, 297);
      near(page.height, 210);
    }
    const [first] = landscapePages('turned');
    const label = wordsOf(first?.page as Page).find(({ text }) => text === '附件') as Word;
    const title = lineOf(first?.page, /问题整改台账/);
    near(label.left, LANDSCAPE.left);
    near((label.top + label.bottom) / 2, LANDSCAPE.top + 0.5 * LINE, 1.2);
    near((title.top + title.bottom) / 2, LANDSCAPE.top + 2.5 * LINE, 1.5);
    near((title.left + title.right) / 2, (LANDSCAPE.left + LANDSCAPE.right) / 2);
  });

  it('has its table as wide as the block, its head at the upper edge, its foot within the block', () => {
    for (const [index, { number }] of landscapePages('turned').entries()) {
      const rules = of('turned')
        .ink(number)
        .filter(({ right, left }) => right - left > 220);
      const [rule] = rules;
      // Not at the height of the page number, which is level with some of the table's rules.
      const columns = of('turned').columns(number, { left: 30, right: 40, top: 50, bottom: 100 });
      near(30 + columns.findIndex((it) => it > 100) / 10, LANDSCAPE.left);
      near(rule?.right ?? 0, LANDSCAPE.right);
      if (index > 0) near(rule?.top ?? 0, LANDSCAPE.top);
      expect(rules.at(-1)?.bottom).toBeLessThanOrEqual(LANDSCAPE.bottom + 0.3);
    }
  });

  it('repeats the head of its table and splits no row', () => {
    let rows = 0;
    for (const { page } of landscapePages('turned')) {
      const words = wordsOf(page)
        .map((it) => it.text)
        .join('');
      for (const head of ['序号', '整改措施', '责任部门', '完成时限', '状态']) expect(words).toContain(head);
      expect(words.match(/终/g)?.length).toBe(words.match(/始/g)?.length);
      rows += words.match(/始/g)?.length ?? 0;
    }
    expect(rows).toBe(LEDGER_ROWS);
  });

  // The widths keep dates and names of four characters whole and otherwise make the rows low: a state with what it adds
  // in brackets, seven characters, may take two lines, and then breaks before the bracket.
  it('keeps dates, departments, states and what they add in brackets on one line each', () => {
    for (const { page } of landscapePages('turned')) {
      const lines = page.lines.map((it) => it.text).join('\n');
      const rows = lines.match(/始/g)?.length;
      for (const whole of [/2026年12月25日/g, /推进中/g, /（逾期）/g, /宣传推广科/g])
        expect(lines.match(whole)?.length).toBe(rows);
    }
  });

  it('has the page number where it is on the upright sheet: 7 mm from the block, at its outer side, turned', () => {
    for (const { page, number } of landscapePages('turned')) {
      const words = numberOf(page);
      expect(words.map(({ text }) => text)).toEqual(['—', String(number), '—']);
      const [before, figure, after] = words as [Word, Word, Word];
      // On the turned sheet, the upper edge of a dash is on its right.
      const { top, bottom } = before;
      near(
        of('turned').inside(number, { left: 20, right: 33, top, bottom })?.right ?? 0,
        LANDSCAPE.left - 7,
        0.3,
      );
      // Odd pages have the number at the right of the upright sheet, which is the bottom of the turned one.
      if (number % 2 === 1) near(after.bottom, LANDSCAPE.bottom - SMALL_EM);
      else near(before.top, LANDSCAPE.top + SMALL_EM);
      // A digit is half as wide as high; on the turned sheet its width is vertical.
      near(figure.bottom - figure.top, SMALL_EM / 2, 0.3);
      expect(figure.right - figure.left).toBeGreaterThan(SMALL_EM * 0.9);
    }
  });

  it('has the figures of the page number upright to who turns the sheet back', () => {
    const dark = (number: number) => {
      const page = pages('turned')[number - 1] as Page;
      return of('turned').columns(number, numberOf(page)[1] as Word);
    };
    // The longest stroke of 2 is at its bottom, that of 5 at its top; turned clockwise they are left and right.
    const middle = (columns: number[]) => columns.length / 2;
    const longest = (columns: number[]) => columns.indexOf(Math.max(...columns));
    expect(longest(dark(2))).toBeLessThan(middle(dark(2)));
    expect(longest(dark(5))).toBeGreaterThan(middle(dark(5)));
  });

  it('counts its pages on from the text, and the text after it counts on from them', () => {
    pages('bound').forEach((page, index) => {
      const number = isLandscape(page)
        ? numberOf(page)[1]?.text
        : lineOf(page, /^—\d+—$/).text.replaceAll('—', '');
      expect(number).toBe(String(index + 1));
    });
  });
});

describe('the record', () => {
  const copied = (page: Page) => page.lines.some(({ text }) => text.startsWith('抄送：'));

  it('is on the last page of the whole and on no other', () => {
    for (const name of ['bound', 'turned'])
      expect(pages(name).map(copied)).toEqual(
        pages(name).map((_, index, { length }) => index === length - 1),
      );
  });

  it('has an upright page to itself behind a landscape appendix', () => {
    const last = pages('turned').at(-1) as Page;
    expect(isLandscape(last)).toBe(false);
    expect(last.lines[0]?.text).toMatch(/^抄送：/);
    const rules = of('turned')
      .ink(pages('turned').length)
      .filter(({ left, right, top, bottom }) => right - left > 150 && bottom - top < 0.7);
    near(rules.at(-1)?.bottom ?? 0, BLOCK.bottom, 0.7);
  });

  it('is not there where the unit gives none, and no empty page either', () => {
    expect(isLandscape(pages('wide').at(-1) as Page)).toBe(true);
  });

  describe.each(['text', 'table'])('wherever the last appendix ends (%s)', (kind) => {
    it.each(GROWING)('%i lines on', (lines) => {
      const rendered = pages(`${kind}-${lines}`);
      expect(rendered.map(copied)).toEqual(rendered.map((_, index, { length }) => index === length - 1));
      expect(rendered.length).toBeLessThanOrEqual(3);
      const last = rendered.at(-1) as Page;
      const copy = lineOf(last, /^抄送：/);
      near(copy.bottom, BLOCK.bottom - LINE - 2.5, 2);
      for (const it of last.lines.filter((it) => !/^抄送：|印发$|^—\d+—$/.test(it.text)))
        expect(it.bottom, `${it.text} above the record`).toBeLessThan(copy.top + 1.5);
    });
  });
});
