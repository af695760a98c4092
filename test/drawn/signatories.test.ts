import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { frontOf } from '../../src/core/layout/arrange/first-page.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { points } from '../../src/core/layout/style/measure.ts';
import { characters, documentWith, text } from '../layout/support/documents.ts';
import { mistakesOf } from '../support/docx.ts';
import { type Ink, type Rendered, render } from './support/render.ts';

const mm = (length: string) => (points(length) / 72) * 25.4;
const BLOCK = { left: mm(defaultStyle.page.left), right: 210 - mm(defaultStyle.page.right) };
const LINE = mm(defaultStyle.grid.linePitch);
const CHARACTER = mm(defaultStyle.text.body.size) + mm(defaultStyle.grid.characterSpacing);

/** Names of a single repeated character, so that the limits of their ink are known. */
const NUMBER = '国国国〔2026〕12号';
const drawn = (signatories: readonly string[], number = NUMBER) =>
  documentWith({
    head: { letterhead: { mode: 'digital', names: ['国国国文件'] }, number, signatories },
  });

const cases = {
  one: drawn(['田田田']),
  two: drawn(['田田田', '田田']),
  three: drawn(['田田田', '田田', '田田田']),
  five: drawn(['田田田', '田田', '田田田', '田田', '田田田']),
  long: drawn(['田田田田田田田', '田田'], '国国国国国国〔2026〕112号'),
  bare: documentWith({ head: { number: NUMBER, signatories: ['田田田', '田田', '田田田'] } }),
  preprinted: documentWith({
    head: {
      letterhead: { mode: 'preprinted', reserve: 120 },
      number: NUMBER,
      signatories: ['田田田', '田田', '田田田'],
    },
  }),
  'preprinted-one': documentWith({
    head: { letterhead: { mode: 'preprinted', reserve: 120 }, number: NUMBER, signatories: ['田田田'] },
  }),
  // One character of each on a line of its own, with an indentation of two characters.
  ruler: documentWith({ body: [text('国。'), text('田。'), text('签。')] }),
};

let all: Awaited<ReturnType<typeof render>>;
beforeAll(async () => {
  all = await render(cases);
});
afterAll(() => all?.dispose());

/** Cached, because drawing a page is slow. */
const inked = new Map<string, Ink[]>();
const of = (name: keyof typeof cases): Rendered => ({
  ...all.of(name),
  ink: (page) => {
    const ink = inked.get(`${name} ${page}`) ?? all.of(name).ink(page);
    inked.set(`${name} ${page}`, ink);
    return ink;
  },
});
const near = (actual: number, expected: number, within = 0.3) =>
  expect(
    Math.abs(actual - expected),
    `${actual.toFixed(2)} mm, expected ${expected.toFixed(2)}`,
  ).toBeLessThanOrEqual(within);

/** Stretches of ink on a line that are separated by at least half a character. */
function spans(rendered: Rendered, line: Ink): { left: number; right: number }[] {
  const dots = rendered.columns(1, { left: 20, right: 200, top: line.top, bottom: line.bottom });
  const found: { left: number; right: number }[] = [];
  dots.forEach((count, index) => {
    if (count === 0) return;
    const at = 20 + index / 10;
    const last = found.at(-1);
    if (last && at - last.right < CHARACTER / 2) last.right = at + 0.1;
    else found.push({ left: at, right: at + 0.1 });
  });
  return found;
}

/** The lines between the mark and the rule. */
function signed(name: keyof typeof cases): Ink[] {
  const ink = of(name).ink(1);
  const [mark, rule] = ink.flatMap((it, index) => (it.red ? [index] : []));
  return ink.slice((mark ?? 0) + 1, rule);
}

/** The distances of the ink of 田 from the edges of its square, in the font of 签发人. */
function bearings(): { left: number; right: number } {
  const name = spans(of('one'), signed('one')[0] as Ink).at(-1);
  return {
    left: (name?.left ?? 0) - (BLOCK.right - 4 * CHARACTER),
    right: BLOCK.right - CHARACTER - (name?.right ?? 0),
  };
}

describe('签发人', () => {
  it('of one body end one character from the right, beside 发文字号 one character from the left', () => {
    const [line, ...others] = signed('one');
    expect(others).toEqual([]);
    const [number] = spans(of('one'), line as Ink);
    const [ruler] = spans(of('ruler'), of('ruler').ink(1)[1] as Ink);
    near((number?.left ?? 0) - (ruler?.left ?? 0), -CHARACTER);
    for (const it of Object.values(bearings())) {
      expect(it).toBeGreaterThanOrEqual(0);
      expect(it).toBeLessThan(1);
    }
  });

  it('of two stand on one line, a character apart', () => {
    const lines = signed('two');
    expect(lines).toHaveLength(1);
    const [first, second] = spans(of('two'), lines[0] as Ink).slice(-2);
    const { left } = bearings();
    // Each column is as wide as the widest name; the last one ends one character from the right.
    near((second?.left ?? 0) - left, BLOCK.right - 4 * CHARACTER);
    near((first?.right ?? 0) - (second?.left ?? 0), -CHARACTER - bearings().right - left);
  });

  it('of three have the third below the first, 发文字号 on its line, and the rule below that', () => {
    const [above, last, ...others] = signed('three');
    expect(others).toEqual([]);
    near((last?.bottom ?? 0) - (above?.bottom ?? 0), LINE, 0.4);
    const upper = spans(of('three'), above as Ink);
    const lower = spans(of('three'), last as Ink);
    const { left } = bearings();
    const first = BLOCK.right - 8 * CHARACTER;
    // 签发人： ends where the first name begins.
    near((upper.at(-1)?.left ?? 0) - left, first + 4 * CHARACTER);
    near((lower.at(-1)?.left ?? 0) - left, first);
    near(
      (lower[0]?.left ?? 0) - (spans(of('ruler'), of('ruler').ink(1)[1] as Ink)[0]?.left ?? 0),
      -CHARACTER,
    );
    const rule = of('three')
      .ink(1)
      .filter(({ red }) => red)[1] as Ink;
    near(rule.top - (last?.bottom ?? 0), 4, 0.5);
  });

  it('of five take three lines, their first names one below the other', () => {
    const lines = signed('five');
    expect(lines).toHaveLength(3);
    const lefts = lines.map((it, index) => spans(of('five'), it).at(index === 2 ? -1 : -2)?.left ?? 0);
    near(lefts[1] ?? 0, lefts[2] ?? 0);
    expect(
      of('five')
        .pages[0]?.lines.map((it) => it.text)
        .join(),
    ).toMatch(/签发人：田田田田田,田田田田田,国国国〔2026〕12号田田田/);
  });

  it('that would reach 发文字号 stand one a line', () => {
    const lines = signed('long');
    expect(lines).toHaveLength(2);
    expect(
      of('long')
        .pages[0]?.lines.map((it) => it.text)
        .join(),
    ).toMatch(/签发人：田田田田田田田,国国国国国国〔2026〕112号田田/);
  });

  it('without a red head stand above the title in the same way', () => {
    const texts = of('bare').pages[0]?.lines.map((it) => it.text);
    expect(texts?.slice(0, 3)).toEqual([
      '签发人：田田田田田',
      '国国国〔2026〕12号田田田',
      '关于保密工作的报告',
    ]);
  });

  it('leave 发文字号 where printed paper has its room', () => {
    const place = (name: 'preprinted' | 'preprinted-one', line: number) => of(name).ink(1)[line]?.bottom ?? 0;
    near(place('preprinted', 1), place('preprinted-one', 0));
  });

  it('count among what the first page has to hold', () => {
    const many = Array.from({ length: 14 }, () => '田田田');
    const fits = (signatories: readonly string[]) =>
      frontOf({ ...drawn(signatories), addressees: [characters(60)] }, defaultStyle).moved.length === 0;
    expect(fits(many.slice(0, 2))).toBe(true);
    expect(fits(many)).toBe(false);
  });

  it('make a valid Open XML document', async () => {
    expect(await mistakesOf(await docx(cases.five, defaultStyle))).toEqual([]);
  });
});
