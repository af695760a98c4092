import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { documentFlow } from '../../src/core/layout/arrange/document.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { paginate } from '../../src/core/layout/pages/paginate.ts';
import { mergeMaps } from '../../src/core/template/merge-maps.ts';
import { characters, documentWith, text } from '../layout/support/documents.ts';
import { mistakesOfEach } from '../support/validate.ts';
import { BLOCK, CHARACTER, LINE, SHARED } from './support/block.ts';
import { type Ink, type Line, type Page, render } from './support/render.ts';

const number = '青文旅函〔2026〕12号';
const markOf = (name: string) => ({ mode: 'digital', names: [name] }) as const;
const letter = (parts: Partial<Document>): Document =>
  documentWith({
    form: 'letter',
    head: { letterhead: markOf('青山市文化和旅游局'), number },
    title: '关于报送情况报告的函',
    addressees: ['中共青山市委宣传部'],
    ...parts,
  });
const people = (count: number) => Array.from({ length: count }, (_, index) => `第${index + 1}科林晓岚`);
const record = { copyTo: ['青山市档案局', '青山市保密局'] };
const paragraphs = (count: number, length = 80) =>
  Array.from({ length: count }, () => text(characters(length)));

const cases: Record<string, Document> = {
  letter: letter({ body: paragraphs(12, 180), record }),
  marked: letter({
    head: {
      letterhead: markOf('青山市文化和旅游局'),
      number,
      copyNumber: '000012',
      classification: { level: '机密', years: 1 },
      urgency: '特急',
    },
    record,
  }),
  unnumbered: letter({ head: { letterhead: markOf('青山市文化和旅游局') } }),
  long: letter({
    head: { letterhead: markOf('青山市网络安全和信息化工作领导小组办公室'), number },
    properties: { ...documentWith({}).properties, watermark: '草稿' },
  }),
  preprinted: letter({
    head: { letterhead: { mode: 'preprinted', reserve: 50 }, number },
    body: paragraphs(12),
  }),
  appended: letter({
    attachments: [
      { title: '台账', landscape: true, body: paragraphs(2) },
      { title: '目录', body: paragraphs(2) },
    ],
    record,
  }),
  larger: letter({ body: paragraphs(12, 180) }),
  order: documentWith({
    form: 'order',
    head: { letterhead: markOf('青山市人民政府令'), number: '第12号' },
    body: [text(characters(60))],
  }),
  'order-joint': documentWith({
    form: 'order',
    head: {
      letterhead: { mode: 'digital', names: ['青山市文化和旅游局', '青山市公安局'], suffix: '令' },
      number: '第3号',
    },
    body: [text(characters(60))],
  }),
  minutes: documentWith({
    form: 'minutes',
    head: { letterhead: markOf('青山市文化和旅游局会议纪要'), number: '第3期' },
    title: '研究网络意识形态工作会议纪要',
    body: [text(characters(20))],
    attachments: [{ title: '议题清单' }],
    attendance: [
      { label: '出席', people: people(6) },
      { label: '请假', people: ['戴明远'] },
      { label: '列席', people: ['市档案局方远、李成', '市委办公室王宁'] },
    ],
    record: { ...record, printedBy: '青山市文化和旅游局办公室', printedOn: '2026-12-11' },
  }),
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, lines) => [
      `growing-${lines}`,
      letter({ body: [text(characters(26 + 28 * (6 + lines))), text(characters(26 + 28))], record }),
    ]),
  ),
};

const LARGER = mergeMaps(defaultStyle, { text: { letterMark: { size: '初号' } } });
const styleOf = (name: string) => (name === 'larger' ? LARGER : defaultStyle);

let all: Awaited<ReturnType<typeof render>>;
beforeAll(async () => {
  all = await render(cases, styleOf);
});
afterAll(() => all?.dispose());

const pages = (name: string): readonly Page[] => all.of(name).pages;
const seen = new Map<string, Ink[]>();
function ink(name: string, page = 1): Ink[] {
  const key = `${name}-${page}`;
  const known = seen.get(key) ?? all.of(name).ink(page);
  seen.set(key, known);
  return known;
}
const near = (actual: number | undefined, expected: number, within = 0.3) =>
  expect(
    Math.abs((actual ?? Number.NaN) - expected),
    `${actual?.toFixed(2)} mm, expected ${expected.toFixed(2)}`,
  ).toBeLessThanOrEqual(within);
const isNumber = ({ text: it }: Line) => /^—\d+—$/.test(it);
const lineWith = (name: string, pattern: RegExp, page = 1): Line => {
  const found = pages(name)[page - 1]?.lines.find(({ text: it }) => pattern.test(it));
  if (!found) throw new Error(`${name}: no line ${pattern}`);
  return found;
};
/** The distance between two stretches of ink, from the bottom of one to the top of the next. */
const between = (one: Ink | undefined, next: Ink | undefined) =>
  (next?.top ?? Number.NaN) - (one?.bottom ?? 0);
/** The height of a stretch of ink. */
const thick = (it: Ink | undefined) => (it?.bottom ?? Number.NaN) - (it?.top ?? 0);

describe('a letter (10.1)', () => {
  it('has its mark 30 mm below the paper’s edge, red and in the middle of the rules', () => {
    for (const name of ['letter', 'marked', 'unnumbered', 'long', 'appended', 'larger']) {
      const [mark] = ink(name);
      near(mark?.top, 30);
      expect(mark?.red).toBe(true);
      near(((mark?.left ?? 0) + (mark?.right ?? 0)) / 2, 105, 0.6);
    }
  });

  it('sets a name too long for the rules narrower, as high as any other', () => {
    const [mark] = ink('long');
    near(thick(mark), thick(ink('letter')[0]), 0.5);
    expect(mark?.left).toBeGreaterThan(20);
    expect(mark?.right).toBeLessThan(190);
  });

  it('has a double rule of 170 mm 4 mm below the mark, thick above thin', () => {
    for (const name of ['letter', 'marked', 'long', 'larger']) {
      const [mark, upper, lower] = ink(name);
      near(between(mark, upper), 4);
      for (const rule of [upper, lower]) {
        expect(rule?.red).toBe(true);
        near(rule?.left, 20);
        near(rule?.right, 190);
      }
      near(thick(upper), 0.7, 0.15);
      near(thick(lower), 0.25, 0.15);
      near(between(upper, lower), 0.35, 0.15);
    }
  });

  it('has another 20 mm above the paper’s foot, thin above thick, on its first page alone', () => {
    for (const name of ['letter', 'marked', 'unnumbered', 'long', 'appended', 'larger']) {
      const [upper, lower] = ink(name).slice(-2);
      near(297 - (lower?.bottom ?? 0), 20);
      for (const rule of [upper, lower]) {
        expect(rule?.red).toBe(true);
        near(rule?.left, 20);
        near(rule?.right, 190);
      }
      near(thick(upper), 0.25, 0.15);
      near(thick(lower), 0.7, 0.15);
      near(between(upper, lower), 0.35, 0.15);
    }
    for (const page of [2, 3]) expect(ink('letter', page).some(({ red }) => red)).toBe(false);
  });

  it('has its number 4.84 mm below the rule, flush right', () => {
    for (const name of ['letter', 'marked', 'long']) {
      const [, , lower, first] = ink(name);
      near(between(lower, first), 4.84);
    }
    near(lineWith('letter', /〔2026〕/).right, BLOCK.right, 0.5);
  });

  it('has 份号, 密级 and 紧急程度 at the left from that line on, a line each', () => {
    const [, , , first, second, third] = ink('marked');
    expect(lineWith('marked', /〔2026〕/).text).toBe(`000012${number}`);
    expect(lineWith('marked', /机密/).text).toBe('机密★1年');
    for (const it of [first, second, third]) near(it?.left, BLOCK.left, 0.4);
    near(first?.right, BLOCK.right, 0.8);
    near((second?.top ?? 0) - (first?.top ?? 0), LINE, 0.5);
    near((third?.top ?? 0) - (second?.top ?? 0), LINE, 0.5);
  });

  it('has its title two lines below the last element above it', () => {
    const [, , , element, title] = ink('letter');
    near(between(element, title), 2 * LINE);
    const [, , , , , last, below] = ink('marked');
    // 黑体 fills more of its line than 仿宋.
    near(between(last, below), 2 * LINE, 0.7);
    // A mark of another size moves the title by less than half a line, so that the last line of the page stays in
    // place.
    const [, , , other, moved] = ink('larger');
    near(between(other, moved), 2 * LINE, LINE / 2);
  });

  it('has the last line of a full first page 4.84 mm above the second rule', () => {
    for (const name of ['letter', 'larger']) {
      const [last, rule] = ink(name).slice(-3);
      near(between(last, rule), 4.84);
    }
  });

  it('has no number on the first page, and those of the others where any document has them', () => {
    expect(pages('letter')[0]?.lines.some(isNumber)).toBe(false);
    const [second, third] = pages('letter')
      .slice(1)
      .map((page) => page.lines.find(isNumber) as Line);
    expect([second?.text, third?.text]).toEqual(['—2—', '—3—']);
    const dash = all.of('letter').inside(2, { left: 32, right: 37, top: 263, bottom: 280 });
    near(dash?.top, BLOCK.bottom + 7);
  });

  it('fills its other pages as any document does', () => {
    const lines = ink('letter', 2).filter(({ bottom }) => bottom < 263);
    expect(lines).toHaveLength(22);
    near(lines[0]?.top, 37.5, 0.5);
    near(lines.at(-1)?.bottom, 261.5, 0.5);
  });

  it('has 抄送 alone in its record, without rules, at the foot of the block of its last page', () => {
    for (const name of ['letter', 'marked', 'growing-0', 'growing-5']) {
      const last = pages(name).length;
      const copied = lineWith(name, /^抄送：青山市档案局，青山市保密局。$/, last);
      const rows = ink(name, last).filter(({ top, red }) => top > copied.top - 15 && !red);
      const row = rows.find(({ bottom }) => Math.abs(bottom - copied.bottom) < 2);
      near(row?.bottom, BLOCK.bottom - 0.2, 0.5);
      expect(rows.some((it) => (it.right ?? 0) - (it.left ?? 0) > 150 && thick(it) < 1)).toBe(false);
    }
  });

  it('has nothing red on printed paper, and its first line where that has room', () => {
    const rows = ink('preprinted');
    expect(rows.some(({ red }) => red)).toBe(false);
    near(rows[0]?.top, 50 + (LINE - CHARACTER) / 2, 0.4);
  });

  it('has ordinary pages for its appendices, and its record behind them', () => {
    const last = pages('appended').length;
    lineWith('appended', /附件1/, 2);
    expect(lineWith('appended', /^附件2$/, 3).top).toBeLessThan(45);
    lineWith('appended', /^抄送/, last);
  });

  it('leaves the text where it is under a watermark', () => {
    const [, , , first] = ink('long');
    near(first?.top, ink('letter')[3]?.top ?? 0);
  });
});

describe('an order (10.2)', () => {
  it('has its mark 20 mm below the edge of the block, red', () => {
    for (const name of ['order', 'order-joint']) {
      const [mark] = ink(name);
      near(mark?.top, BLOCK.top + 20 + SHARED);
      expect(mark?.red).toBe(true);
    }
    near(((ink('order')[0]?.left ?? 0) + (ink('order')[0]?.right ?? 0)) / 2, 106, 0.6);
  });

  it('has its number two empty lines below, in the middle, and its text two below that, with no rule, title or addressee', () => {
    const [mark, ordinal, first] = ink('order');
    expect(lineWith('order', /^第12号$/)).toBeDefined();
    near(between(mark, ordinal), 2 * LINE + 4, 1);
    near(((ordinal?.left ?? 0) + (ordinal?.right ?? 0)) / 2, 106, 0.6);
    near(between(ordinal, first), 2 * LINE + LINE - CHARACTER, 0.6);
    expect(ink('order').filter(({ red }) => red)).toHaveLength(1);
    const written =
      pages('order')[0]
        ?.lines.map(({ text: it }) => it)
        .join('') ?? '';
    expect(written).not.toMatch(/报告|宣传部/);
  });
});

describe('minutes (10.3)', () => {
  it('have their mark 35 mm below the edge of the block, red and in the middle', () => {
    const [mark] = ink('minutes');
    near(mark?.top, BLOCK.top + 35 + SHARED);
    expect(mark?.red).toBe(true);
    near(((mark?.left ?? 0) + (mark?.right ?? 0)) / 2, 106, 0.6);
  });

  it('have their number in the middle, issuer and date below it, and the rule 4 mm below those', () => {
    const [, ordinal, issued, rule] = ink('minutes');
    near(((ordinal?.left ?? 0) + (ordinal?.right ?? 0)) / 2, 106, 0.6);
    near(issued?.left, BLOCK.left + CHARACTER, 0.6);
    near(issued?.right, BLOCK.right - CHARACTER, 1.2);
    near(between(issued, rule), 4);
    expect(rule?.red).toBe(true);
    near(rule?.left, BLOCK.left);
    near(rule?.right, BLOCK.right);
  });

  it('have 出席 one empty line below the list of attachments, two characters in, turned over below the first name', () => {
    const last =
      1 + pages('minutes').findIndex(({ lines }) => lines.some(({ text: it }) => it.startsWith('出席')));
    const [present, absent, observers] = [/^出席：/, /^请假：/, /^列席：/].map((it) =>
      lineWith('minutes', it, last),
    ) as [Line, Line, Line];
    const { lines } = pages('minutes')[last - 1] as Page;
    const more = lines[lines.findIndex(({ text: it }) => it.startsWith('出席：')) + 1] as Line;
    const attachment = lineWith('minutes', /^附件：/, last);
    near(present.top - attachment.top, 2 * LINE, 1.5);
    for (const it of [present, absent, observers]) near(it.left, BLOCK.left + 2 * CHARACTER, 0.5);
    near(more.left, BLOCK.left + 5 * CHARACTER, 0.5);
    near(absent.top - more.top, LINE, 1.5);
    near(observers.top - absent.top, LINE, 1.5);
    expect(observers.text).toBe('列席：市档案局方远、李成；市委办公室王宁');
    const faces = all.of('minutes').pieces();
    const label = faces.find(({ text: it }) => it.startsWith('出席'))?.family;
    const names = faces.find(({ text: it }) => it.includes('林晓岚'))?.family;
    expect(label).toBeDefined();
    expect(label).not.toBe(names);
  });

  it('are not signed below the text, and keep their record', () => {
    const written = pages('minutes').flatMap(({ lines }) => lines.map(({ text: it }) => it));
    expect(written.filter((it) => it.includes('青山市文化和旅游局') && !/纪要|办公室/.test(it))).toHaveLength(
      1,
    );
    expect(written.some((it) => /印发$/.test(it))).toBe(true);
  });
});

describe('every form', () => {
  it('is a valid file', async () => {
    const names = ['marked', 'long', 'appended', 'order-joint', 'minutes'];
    const files = await Promise.all(names.map((it) => docx(cases[it] as Document, styleOf(it))));
    expect(await mistakesOfEach(files)).toEqual(names.map(() => []));
  });

  it('has the lines of each page where they are reckoned to be', () => {
    const bare = (it: string) => it.replace(/[\s\u3000，。；、：]/g, '');
    for (const [name, document] of Object.entries(cases)) {
      if (name === 'appended') continue;
      const reckoned = paginate(documentFlow(document, styleOf(name)), styleOf(name)).pages;
      expect(reckoned.length, name).toBe(pages(name).length);
      for (const [index, page] of reckoned.entries()) {
        const drawn = (pages(name)[index] as Page).lines.map(({ text: it }) => bare(it)).join('');
        const [first, last] = [page.lines[0], page.lines.at(-1)].map((it) => bare(it ?? '').slice(0, 12));
        expect(drawn, `${name}, page ${index + 1}`).toContain(first);
        expect(drawn, `${name}, page ${index + 1}`).toContain(last);
      }
    }
  });
});
