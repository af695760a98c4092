import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { characters, documentWith, heading, text } from '../layout/support/documents.ts';
import { BLOCK, CHARACTER, LINE, lineMiddle, SHARED, SMALL_EM, TITLE_LINE } from './support/block.ts';
import { type Line, type Page, type Rendered, render } from './support/render.ts';

const record = {
  copyTo: ['青山市档案局', '青山市保密局'],
  printedBy: '青山市文化和旅游局办公室',
  printedOn: '2026-12-11',
};
const drawn = {
  letterhead: { mode: 'digital', names: ['青山市文化和旅游局文件'] },
  number: '青文旅〔2026〕12号',
} as const;

/** The body grows by one line from case to case, so that its end meets the foot of the page in every way. */
const GROWING = Array.from({ length: 25 }, (_, lines) => lines);
const grown = (lines: number, more: Partial<Document>) =>
  documentWith({ body: [text(characters(26 + 28 * (5 + lines))), text(characters(26 + 28 * 2))], ...more });

const cases: Record<string, Document> = {
  plain: documentWith({
    addressees: ['市委宣传部'],
    body: [
      heading(1, '组织领导'),
      heading(2, '制度'),
      heading(3, '做法'),
      heading(4, '细目'),
      text(characters(28 * 60)),
      text('结束。'),
    ],
  }),
  digital: documentWith({
    head: drawn,
    addressees: ['市委宣传部'],
    title: '青山市文化和旅游局关于2026年度网络意识形态责任制落实情况的报告',
  }),
  upward: documentWith({ head: { ...drawn, signatories: ['周启明'] } }),
  marked: documentWith({
    head: { ...drawn, copyNumber: '000012', classification: { level: '秘密', years: 1 }, urgency: '加急' },
  }),
  classified: documentWith({ head: { classification: { level: '机密' } } }),
  joint: documentWith({
    head: {
      letterhead: {
        mode: 'digital',
        names: ['青山市文化和旅游局', '青山市教育局', '青山市公安局'],
        suffix: '文件',
      },
      number: '青文旅〔2026〕12号',
    },
  }),
  preprinted: documentWith({
    head: { letterhead: { mode: 'preprinted', reserve: 120 }, number: '青文旅〔2026〕12号' },
  }),
  addressees: documentWith({
    head: drawn,
    addressees: Array.from({ length: 60 }, (_, index) => `第${index + 1}中学`),
    body: [text(characters(28 * 12)), text('结束。')],
    record,
  }),
  closing: documentWith({
    attachments: [{ title: `2026年度${characters(40)}` }, { title: '登记表' }],
    note: '联系人：林晓岚',
    record,
  }),
  short: documentWith({ signature: { issuers: ['青山局'], date: '2026-12-10', seal: false } }),
  sealed: documentWith({ signature: { issuers: ['青山市文化和旅游局'], date: '2026-12-10', seal: true } }),
  table: documentWith({
    body: [
      {
        type: 'table',
        align: ['left', 'right'],
        header: [[{ type: 'text', value: '项目' }], [{ type: 'text', value: '本年' }]],
        rows: Array.from({ length: 60 }, (_, row) => [
          [{ type: 'text', value: `检查${row}` }],
          [{ type: 'text', value: String(row) }],
        ]),
      },
    ],
  }),
  ...Object.fromEntries(GROWING.map((lines) => [`bare-${lines}`, grown(lines, {})])),
  ...Object.fromEntries(
    GROWING.map((lines) => [`noted-${lines}`, grown(lines, { note: '联系人：林晓岚', record })]),
  ),
  ...Object.fromEntries(GROWING.map((lines) => [`recorded-${lines}`, grown(lines, { record })])),
  ...Object.fromEntries(
    GROWING.map((lines) => [
      `sealed-${lines}`,
      grown(lines, {
        record,
        signature: { issuers: ['青山市文化和旅游局'], date: '2026-12-10', seal: true },
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
const page = (name: string, number = 1): Page => of(name).pages[number - 1] as Page;
const isNumber = ({ text }: Line) => /^—\d+—$/.test(text);
const body = (it: Page): Line[] => it.lines.filter((line) => !isNumber(line));
const line = (name: string, pattern: RegExp, number = 1): Line => {
  const found = page(name, number).lines.find(({ text }) => pattern.test(text));
  if (!found)
    throw new Error(
      `${name}: no line ${pattern} in ${page(name, number)
        .lines.map(({ text }) => text)
        .join('/')}`,
    );
  return found;
};

/** Within half a millimetre, the precision of the grid. */
const near = (actual: number, expected: number, within = 0.5) =>
  expect(
    Math.abs(actual - expected),
    `${actual.toFixed(2)} mm, expected ${expected.toFixed(2)}`,
  ).toBeLessThanOrEqual(within);

describe('page', () => {
  it('is A4', () => {
    near(page('plain').width, 210);
    near(page('plain').height, 297);
  });

  it('holds 22 lines of 28 characters, which fill the text block', () => {
    const lines = body(page('plain', 2));
    expect(lines).toHaveLength(22);
    for (const { text, left, right } of lines) {
      expect([...text]).toHaveLength(28);
      near(left, BLOCK.left);
      near(right, BLOCK.right);
    }
    lines.slice(1).forEach((it, index) => near(it.bottom - (lines[index] as Line).bottom, LINE, 0.1));
  });

  it('has the ink of a full page from 37 mm on, and to the foot of the text block', () => {
    const ink = of('plain')
      .ink(2)
      .filter(({ bottom }) => bottom < 263);
    expect(ink).toHaveLength(22);
    near(ink[0]?.top ?? 0, 37.5, 0.5);
    near(ink.at(-1)?.bottom ?? 0, 261.5, 0.5);
    near(ink[0]?.left ?? 0, BLOCK.left, 0.5);
    near(ink[0]?.right ?? 0, BLOCK.right, 0.9);
  });

  it('numbers odd pages at the right and even pages at the left, one character in, 7 mm below the block', () => {
    const odd = page('plain').lines.find(isNumber) as Line;
    const even = page('plain', 2).lines.find(isNumber) as Line;
    near(odd.right, BLOCK.right - SMALL_EM);
    near(even.left, BLOCK.left + SMALL_EM);
    // Measures the upper edge of the dashes; digits are higher.
    for (const [number, { left, right }] of [
      [1, { left: odd.right - SMALL_EM, right: odd.right }],
      [2, { left: even.left, right: even.left + SMALL_EM }],
    ] as const)
      near(
        of('plain').inside(number, { left, right, top: 263, bottom: 280 })?.top ?? 0,
        BLOCK.bottom + 7,
        0.3,
      );
    expect([odd.text, even.text]).toEqual(['—1—', '—2—']);
  });
});

describe('head', () => {
  it('has the upper edge of 发文机关标志 35 mm below that of the block, red and centred', () => {
    const [mark] = of('digital').ink(1);
    near(mark?.top ?? 0, BLOCK.top + 35 + SHARED, 0.3);
    expect(mark?.red).toBe(true);
    near(((mark?.left ?? 0) + (mark?.right ?? 0)) / 2, 106, 1);
    expect(mark?.left).toBeGreaterThanOrEqual(BLOCK.left - 0.1);
    expect(mark?.right).toBeLessThanOrEqual(BLOCK.right + 0.1);
  });

  it('has the number two empty lines below, and the red rule 4 mm below the number, as wide as the block', () => {
    const [mark, number, rule] = of('digital').ink(1);
    near((number?.top ?? 0) - (mark?.bottom ?? 0), 2 * LINE + 3.5, 2);
    near((rule?.top ?? 0) - (number?.bottom ?? 0), 4, 0.3);
    near(rule?.left ?? 0, BLOCK.left, 0.2);
    near(rule?.right ?? 0, BLOCK.right, 0.2);
    expect((rule?.bottom ?? 0) - (rule?.top ?? 0)).toBeGreaterThanOrEqual(0.25);
    expect((rule?.bottom ?? 0) - (rule?.top ?? 0)).toBeLessThanOrEqual(0.5);
    expect(rule?.red).toBe(true);
    const { left, right } = line('digital', /〔2026〕/);
    near((left + right) / 2, 106);
  });

  it('of an upward document has the number one character in, and 签发人 one character from the right', () => {
    const { left, right, text } = line('upward', /签发人：周启明/);
    expect(text).toContain('青文旅〔2026〕12号');
    near(left, BLOCK.left + CHARACTER);
    near(right, BLOCK.right - CHARACTER);
  });

  it('has 份号, 密级 and 紧急程度 on the first three lines, flush left', () => {
    const marks = [line('marked', /^000012$/), line('marked', /^秘密★1年$/), line('marked', /^加急$/)];
    marks.forEach((it, index) => {
      near(it.left, BLOCK.left);
      near((it.top + it.bottom) / 2, lineMiddle(index), 1);
    });
    near(
      of('marked')
        .ink(1)
        .find(({ red }) => red)?.top ?? 0,
      BLOCK.top + 35 + SHARED,
      0.3,
    );
  });

  it('has 密级 on the second line without 份号 too', () => {
    const { top, bottom } = line('classified', /^机密$/);
    near((top + bottom) / 2, lineMiddle(1), 1);
  });

  it('of a joint issue stacks the names, the host first, with 文件 in the middle of their height', () => {
    const names = ['文化和旅游局', '教育局', '公安局'].map((name) =>
      line('joint', new RegExp(`青.*山.*市.*${[...name].join('.*')}`)),
    );
    names.slice(1).forEach((it, index) => expect(it.top).toBeGreaterThan((names[index] as Line).top));
    const suffix = page('joint')
      .lines.flatMap(({ words }) => words)
      .find(({ text }) => text.includes('文件'));
    const middle = ((names[0] as Line).top + (names[2] as Line).bottom) / 2;
    near(((suffix?.top ?? 0) + (suffix?.bottom ?? 0)) / 2, middle, 2);
    near(of('joint').ink(1)[0]?.top ?? 0, BLOCK.top + 35 + SHARED, 0.3);
  });

  it('on printed paper draws nothing red and begins where the paper has room', () => {
    const ink = of('preprinted').ink(1);
    expect(ink.some(({ red }) => red)).toBe(false);
    near(ink[0]?.top ?? 0, 120 + SHARED + (LINE - CHARACTER) / 2, 0.3);
  });
});

describe('title and addressee', () => {
  it('stand two empty lines below the rule and one below the title', () => {
    const [first, second] = page('digital').lines.filter(({ text }) =>
      /关于2026年度|责任制落实情况/.test(text),
    );
    const rule = of('digital').ink(1)[2];
    near((first?.bottom ?? 0) - (rule?.bottom ?? 0), 3 * LINE, 1.5);
    near((second?.bottom ?? 0) - (first?.bottom ?? 0), TITLE_LINE, 0.2);
    for (const it of [first, second]) near(((it?.left ?? 0) + (it?.right ?? 0)) / 2, 106);
    expect(
      Math.abs((first?.right ?? 0) - (first?.left ?? 0) - ((second?.right ?? 0) - (second?.left ?? 0))),
    ).toBeGreaterThan(2);
    const addressee = line('digital', /^市委宣传部：$/);
    near(addressee.left, BLOCK.left);
    // The boxes of a 22 pt and a 16 pt font end at different depths below their lines, and two lines of a title take
    // three lines of the grid.
    near(addressee.bottom - (second?.bottom ?? 0), 2 * LINE, 2.5);
  });

  it('leave room for text on the first page: too many addressees go to the record', () => {
    expect(line('addressees', /^落实责任/)).toBeDefined();
    expect(page('addressees').lines.some(({ text }) => /^第1中学、/.test(text))).toBe(false);
    expect(
      of('addressees')
        .pages.at(-1)
        ?.lines.some(({ text }) => /^主送：第1中学，/.test(text)),
    ).toBe(true);
  });

  it('of a plain report begin at the top', () =>
    near(line('plain', /^关于保密/).bottom, BLOCK.top + LINE, 2));
});

describe('text', () => {
  it('has headings and first lines two characters in, and turnover flush left', () => {
    for (const pattern of [/^一、组织领导$/, /^（一）制度$/, /^1\.做法$/, /^（1）细目$/])
      near(line('plain', pattern).left, BLOCK.left + 2 * CHARACTER, 1);
    const lines = page('plain').lines;
    const first = lines.findIndex(({ text }) => /^落实责任/.test(text));
    near(lines[first]?.left ?? 0, BLOCK.left + 2 * CHARACTER);
    near(lines[first + 1]?.left ?? 0, BLOCK.left);
  });
});

describe('closing', () => {
  it('has 附件说明 one empty line below, two characters in, turnover under the title', () => {
    const text = line('closing', /^正文。$/);
    const { lines } = page('closing');
    const first = lines.find((it) => /^附件：1\./.test(it.text));
    const turned = lines[lines.indexOf(first as Line) + 1];
    const second = lines.find((it) => /^2\./.test(it.text));
    near((first?.bottom ?? 0) - text.bottom, 2 * LINE);
    near(first?.left ?? 0, BLOCK.left + 2 * CHARACTER);
    expect(second?.text).toBe('2.登记表');
    near(second?.left ?? 0, BLOCK.left + 5 * CHARACTER);
    // The first character of the title itself, after its number and a space.
    near(turned?.left ?? 0, first?.words[1]?.left ?? 0, 1);
  });

  it('has the issuer two characters from the right, and the date two characters right of the issuer', () => {
    const issuer = line('closing', /^青山市文化和旅游局$/);
    const date = line('closing', /^2026年12月10日$/);
    near(date.left - issuer.left, 2 * CHARACTER);
    expect(Math.max(issuer.right, date.right)).toBeLessThanOrEqual(BLOCK.right - 2 * CHARACTER + 1);
    // The longer of the two; its width is calculated for the standard's fonts but drawn in others.
    near(Math.max(issuer.right, date.right), BLOCK.right - 2 * CHARACTER, 1);
    near(date.bottom - issuer.bottom, LINE, 0.2);
  });

  it('moves a short issuer so that the date keeps two characters from the right', () => {
    const issuer = line('short', /^青山局$/);
    const date = line('short', /^2026年12月10日$/);
    near(date.right, BLOCK.right - 2 * CHARACTER, 1);
    near(date.left - issuer.left, 2 * CHARACTER);
  });

  it('with a seal has the date four characters from the right, the issuer centred over it, and room above', () => {
    const issuer = line('sealed', /^青山市文化和旅游局$/);
    const date = line('sealed', /^2026年12月10日$/);
    near(date.right, BLOCK.right - 4 * CHARACTER, 1);
    near((issuer.left + issuer.right) / 2, (date.left + date.right) / 2);
    near(issuer.bottom - line('sealed', /^正文。$/).bottom, 3 * LINE);
  });

  it('has 附注 on the line after the date, two characters in', () => {
    const note = line('closing', /^（联系人：林晓岚）$/);
    near(note.bottom - line('closing', /^2026年12月10日$/).bottom, LINE, 0.2);
    near(note.left, BLOCK.left + 2 * CHARACTER, 1);
  });

  it('has 版记 at the foot, its rules as wide as the block, 印发日期 one character from the right', () => {
    const rules = of('closing')
      .ink(1)
      .filter(({ top, bottom, left, right }) => bottom - top < 0.7 && right - left > 150);
    expect(rules).toHaveLength(3);
    for (const { left, right } of rules) {
      near(left, BLOCK.left, 0.3);
      near(right, BLOCK.right, 0.3);
    }
    near(rules[2]?.bottom ?? 0, BLOCK.bottom, 0.3);
    const copy = line('closing', /^抄送：/);
    expect(copy.text).toMatch(/。$/);
    near(copy.left, BLOCK.left + SMALL_EM);
    const printed = line('closing', /印发$/);
    near(printed.left, BLOCK.left + SMALL_EM);
    near(printed.right, BLOCK.right - SMALL_EM);
  });
});

describe.each(['bare', 'noted', 'recorded', 'sealed'])('wherever the text ends (%s)', (kind) => {
  it.each(GROWING)('%i lines on', (lines) => {
    const { pages } = of(`${kind}-${lines}`);
    const last = pages.at(-1) as Page;
    const signed = pages.findIndex((it) => it.lines.some(({ text }) => text === '青山市文化和旅游局'));
    expect(pages[signed]?.lines[0]?.text, 'text on the page that is signed').toMatch(
      /^(落实|责任|强化|措施|推进|工作|实|任|化|施|进|作|关于)/,
    );
    expect(pages[signed]?.lines.some(({ text }) => text === '2026年12月10日')).toBe(true);
    expect(signed, 'signed on the last page').toBe(pages.length - 1);
    expect(pages.length).toBeLessThanOrEqual(3);
    if (kind === 'bare') return;
    const copy = last.lines.find(({ text }) => text.startsWith('抄送：')) as Line;
    expect(copy, 'the record on the last page').toBeDefined();
    near(copy.bottom, BLOCK.bottom - LINE - 2.5, 2);
    const above = body(last).filter(({ text }) => !/^抄送：|印发$/.test(text));
    for (const it of above) expect(it.bottom, `${it.text} above the record`).toBeLessThan(copy.top + 1.5);
  });
});

describe('tables', () => {
  it('are as wide as the block and repeat their header', () => {
    const { pages } = of('table');
    for (const it of pages.slice(0, 2)) expect(it.lines.some(({ text }) => text === '项目本年')).toBe(true);
    const rules = of('table')
      .ink(1)
      .filter(({ right, left }) => right - left > 150);
    near(rules[0]?.left ?? 0, BLOCK.left, 0.5);
    near(rules[0]?.right ?? 0, BLOCK.right, 0.5);
  });
});
