import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document, Signature } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { points } from '../../src/core/layout/style/measure.ts';
import { sealRows } from '../../src/core/layout/text/seal-rows.ts';
import { characters, documentWith, text } from '../layout/support/documents.ts';
import { mistakesOf } from '../support/docx.ts';
import { runs } from '../support/runs.ts';
import { type Ink, type Page, render } from './support/render.ts';

const mm = (length: string) => (points(length) / 72) * 25.4;
const BLOCK = { left: mm(defaultStyle.page.left), right: 210 - mm(defaultStyle.page.right) };
const LINE = mm(defaultStyle.grid.linePitch);
const CHARACTER = mm(defaultStyle.text.body.size) + mm(defaultStyle.grid.characterSpacing);
const ROOM = mm(defaultStyle.signature.sealRoom);

const signed = (signature: Partial<Signature>, more: Partial<Document> = {}) =>
  documentWith({
    signature: { issuers: ['国国国'], date: '2026-12-10', seal: false, ...signature },
    ...more,
  });
const country = (count: number) => '国'.repeat(count);

/** Names of a single repeated character, so that the limits of their ink are known from the ruler. */
const cases: Record<string, Document> = {
  ruler: documentWith({ body: [text(`国${'。'.repeat(3)}`), text(country(60)), text('2026年12月10日')] }),
  long: signed({ issuers: [country(12)] }),
  short: signed({}),
  'long-january': signed({ issuers: [country(9)], date: '2026-01-05' }),
  several: signed({ issuers: [country(12), country(5), country(8)] }),
  undated: documentWith({ signature: { issuers: [country(9)], seal: false } }),
  sealed: signed({ issuers: [country(9)], seal: true }),
  two: signed({ issuers: [country(8), country(6)], seal: true }),
  three: signed({ issuers: [country(4), country(6), country(3)], seal: true }),
  four: signed({ issuers: [country(3), country(4), country(5), country(6)], seal: true }),
  five: signed({ issuers: [country(3), country(4), country(5), country(6), country(7)], seal: true }),
  wide: signed({ issuers: [country(15), country(14)], seal: true }),
  stamp: signed({ stamps: [country(8)] }, { note: '联系人：林晓岚' }),
  stamps: signed({ stamps: [country(8), country(5)] }),
  ...Object.fromEntries(
    Array.from({ length: 24 }, (_, lines) => [
      `grown-${lines}`,
      signed(
        { issuers: ['青山局', '白水局', '绿湖局', '红叶局'], seal: true },
        { body: [text(characters(26 + 28 * (2 + lines))), text(characters(26 + 28 * 2))] },
      ),
    ]),
  ),
};

let all: Awaited<ReturnType<typeof render>>;
beforeAll(async () => {
  all = await render(cases);
});
afterAll(() => all?.dispose());

/** Cached, because drawing a page is slow. */
const inked = new Map<string, Ink[]>();
function ink(name: string): Ink[] {
  const found = inked.get(name) ?? all.of(name).ink(1);
  inked.set(name, found);
  return found;
}
const near = (actual: number, expected: number, within = 0.3) =>
  expect(
    Math.abs(actual - expected),
    `${actual.toFixed(2)} mm, expected ${expected.toFixed(2)}`,
  ).toBeLessThanOrEqual(within);

/** The line of ink this many lines of the grid below the text, which is 正文。 on the third line. */
function below(name: string, lines: number): Ink {
  const foot = (ink(name).find(({ left, right }) => left < 60 && right < 70)?.bottom ?? 0) + lines * LINE;
  const found = ink(name).find(({ top, bottom }) => top < foot - 1.5 && bottom > foot - 4);
  if (!found) throw new Error(`${name}: nothing ${lines} lines below the text`);
  return found;
}

/** Stretches of ink on a line that are separated by more than a character. */
function spans(name: string, line: Ink): { left: number; right: number }[] {
  const dots = all.of(name).columns(1, { left: 20, right: 200, top: line.top, bottom: line.bottom });
  const found: { left: number; right: number }[] = [];
  dots.forEach((count, index) => {
    if (count === 0) return;
    const at = 20 + index / 10;
    const last = found.at(-1);
    if (last && at - last.right < CHARACTER) last.right = at + 0.1;
    else found.push({ left: at, right: at + 0.1 });
  });
  return found;
}

/**
 * The distances of the ink of 国, 2 and 日 from the edges of their squares; in the ruler each is indented by two
 * characters.
 */
function bearings() {
  const [, stop, line, , , date] = ink('ruler');
  const edge = BLOCK.left + 2 * CHARACTER;
  return {
    left: (stop?.left ?? 0) - edge,
    right: BLOCK.left + 28 * CHARACTER - (line?.right ?? 0),
    date: { left: (date?.left ?? 0) - edge },
  };
}

/** The middle of the squares of 2026年12月10日. */
function dateMiddle({ left, right }: Ink): number {
  const after = BLOCK.right - 2 * CHARACTER - below('short', 3).right;
  return (left - bearings().date.left + right + after) / 2;
}

/** The middle of the squares of names made of 国. */
const nameMiddle = ({ left, right }: { left: number; right: number }) =>
  (left - bearings().left + right + bearings().right) / 2;

describe('without a seal', () => {
  it('the issuer ends two characters from the right, and the date begins two characters right of it', () => {
    const { left, right, date } = bearings();
    const [issuer, dated] = [below('long', 2), below('long', 3)];
    near(issuer.right + right, BLOCK.right - 2 * CHARACTER);
    near(dated.left - date.left, issuer.left - left + 2 * CHARACTER);
    near(issuer.bottom + LINE, below('long', 3).bottom, 0.5);
  });

  it('a date that is the longer ends two characters from the right, and the issuer gives way', () => {
    const { left, date } = bearings();
    const [issuer, dated] = [below('short', 2), below('short', 3)];
    const end = (it: Ink) => it.right;
    near(dated.left - date.left, issuer.left - left + 2 * CHARACTER);
    // With a longer name, the date ends at the same place.
    near(end(dated), end(below('long-january', 3)));
    expect(BLOCK.right - 2 * CHARACTER - end(dated)).toBeGreaterThanOrEqual(0);
    expect(BLOCK.right - 2 * CHARACTER - end(dated)).toBeLessThan(1.6);
  });

  it('of a joint issue each name has a line, and all begin at one place', () => {
    const { left, date } = bearings();
    const names = [below('several', 2), below('several', 3), below('several', 4)];
    for (const it of names) near(it.left, names[0]?.left ?? 0, 0.2);
    near(names[0]?.right ?? 0, below('long', 2).right);
    near(below('several', 5).left - date.left, (names[0]?.left ?? 0) - left + 2 * CHARACTER);
  });

  it('and without a date the issuer ends two characters from the right', () =>
    near(below('undated', 2).right, below('long', 2).right));

  it('a name that somebody makes longer still ends where it did', async () => {
    const file = await docx(cases.long as Document, defaultStyle);
    const { strFromU8, unzipSync } = await import('fflate');
    const xml = strFromU8(unzipSync(file)['word/document.xml'] as Uint8Array);
    const [, properties = ''] =
      new RegExp(
        `<w:pPr>((?:(?!</w:pPr>).)*)</w:pPr>(?:<w:bookmarkStart[^>]*/>)*<w:r><w:t[^>]*>${country(12)}<`,
      ).exec(xml) ?? [];
    expect(properties).toContain('<w:jc w:val="right"/>');
    expect(properties).toMatch(/<w:ind w:right="\d+"\/>/);
  });
});

describe('with a seal', () => {
  it('the date ends four characters from the right and the issuer stands over its middle', () => {
    const [issuer, dated] = [below('sealed', 3), below('sealed', 4)];
    near(dated.right, below('short', 3).right - 2 * CHARACTER);
    near(nameMiddle(issuer), dateMiddle(dated));
  });

  it.each([
    ['two', [2]],
    ['three', [3]],
    ['four', [2, 2]],
    ['five', [3, 2]],
    ['wide', [1, 1]],
  ] as const)('of a joint issue names stand side by side, a seal on each: %s', (name, rows) => {
    const pitch = Math.ceil(ROOM / LINE);
    const lines = rows.map((_, row) => below(name, 3 + row * pitch));
    const found = lines.map((it) => spans(name, it));
    expect(found.map((it) => it.length)).toEqual(rows);
    const seals = found.flatMap((row, index) =>
      row.map((it) => ({
        x: nameMiddle(it),
        y: ((lines[index] as Ink).top + (lines[index] as Ink).bottom) / 2,
      })),
    );
    for (const [place, seal] of seals.entries()) {
      expect(seal.x - ROOM / 2, 'a seal within the text block').toBeGreaterThanOrEqual(BLOCK.left);
      expect(seal.x + ROOM / 2).toBeLessThanOrEqual(BLOCK.right);
      for (const other of seals.slice(place + 1))
        expect(Math.hypot(other.x - seal.x, other.y - seal.y), 'seals apart').toBeGreaterThan(ROOM);
    }
    // The seals of the first row begin within one line of the text, measured from the bottom of its line of the grid.
    const top = (seals[0]?.y ?? 0) - ROOM / 2;
    const foot = (lines[0] as Ink).bottom - 3 * LINE;
    expect(top - foot).toBeGreaterThan(0);
    expect(top - foot).toBeLessThanOrEqual(LINE);
    const dated = below(name, 4 + (rows.length - 1) * pitch);
    near(dateMiddle(dated), seals.at(-1)?.x ?? 0);
    near(dated.right, below('short', 3).right - 2 * CHARACTER, name === 'wide' ? 20 : 0.3);
  });

  it('the names of a joint issue stand in their order', () => {
    const pitch = Math.ceil(ROOM / LINE);
    const widths = [3, 3 + pitch].flatMap((lines) =>
      spans('five', below('five', lines)).map(({ left, right }) => Math.round((right - left) / CHARACTER)),
    );
    expect(widths).toEqual([3, 4, 5, 6, 7]);
  });

  it('names of any number and length keep apart, and so do their seals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 2, max: 24 }), { minLength: 2, maxLength: 12 }),
        fc.constantFrom('', '2026年1月5日', '2026年12月10日'),
        (lengths, date) => {
          const issuers = lengths.map(country);
          const { rows, centres, pitch } = sealRows(issuers, date, defaultStyle);
          expect(rows.flat()).toEqual(issuers);
          expect(pitch * LINE).toBeGreaterThan(ROOM);
          const at = (place: number) => ((centres[place] as number) / 1440) * 25.4;
          for (const row of rows) {
            const middles = row.map((_, place) => at(centres.length - row.length + place));
            row.forEach((name, place) => {
              const middle = middles[place] as number;
              const half = (name.length * CHARACTER) / 2;
              const reach = Math.max(half, ROOM / 2);
              expect(middle - reach).toBeGreaterThan(row.length > 1 ? -0.2 : -20);
              expect(middle + reach).toBeLessThan(156.2);
              const next = middles[place + 1];
              if (next === undefined) return;
              const other = ((row[place + 1] as string).length * CHARACTER) / 2;
              expect(next - middle).toBeGreaterThan(ROOM);
              expect(next - middle - half - other).toBeGreaterThan(CHARACTER - 0.3);
            });
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it.each(Array.from({ length: 24 }, (_, lines) => lines))(
    'of a joint issue stand on one page with text, wherever the text ends: %i lines on',
    (lines) => {
      const { pages } = all.of(`grown-${lines}`);
      const last = pages.at(-1) as Page;
      const texts = last.lines.map((it) => it.text);
      expect(texts.some((it) => it.includes('青山局'))).toBe(true);
      expect(texts.some((it) => it.includes('红叶局'))).toBe(true);
      expect(texts[0]).toMatch(/^(落实|责任|强化|措施|推进|工作|实|任|化|施|进|作|关于)/);
    },
  );
});

describe('with a signature stamp', () => {
  const { stampWidth, stampLines, stampGap, stampDateGap } = defaultStyle.signature;
  const postRight = () => BLOCK.right - 4 * CHARACTER - mm(stampWidth) - 2 * CHARACTER;

  it('the post ends two characters left of the stamp, in the middle of its height, two lines below the text', () => {
    const { right } = bearings();
    const post = below('stamp', stampGap + (stampLines + 1) / 2);
    near(post.right + right, postRight());
    const foot = below('stamp', 0).bottom;
    const plain = below('long', 2).bottom - below('long', 0).bottom;
    near(post.bottom - foot, plain - 2 * LINE + (stampGap + (stampLines + 1) / 2) * LINE);
  });

  it('the date stands one line below the stamp and ends four characters from the right', () => {
    const dated = below('stamp', stampGap + stampLines + stampDateGap + 1);
    near(dated.right, below('short', 3).right - 2 * CHARACTER);
    const note = below('stamp', stampGap + stampLines + stampDateGap + 2);
    near(note.left, BLOCK.left + 2 * CHARACTER, 4);
  });

  it('no issuer is named, and of a joint issue each post has a line of its own', () => {
    const [first, second] = [0, 1].map((it) =>
      below('stamps', stampGap + it * stampLines + (stampLines + 1) / 2),
    );
    near(first?.right ?? 0, second?.right ?? 0);
    near((second?.bottom ?? 0) - (first?.bottom ?? 0), stampLines * LINE);
    const texts = all.of('stamps').pages[0]?.lines.map((it) => it.text);
    expect(texts?.slice(2, 5)).toEqual([country(8), country(5), '2026年12月10日']);
  });
});

it.each(['several', 'five', 'wide', 'stamps'])('%s is a valid Open XML document', async (name) =>
  expect(await mistakesOf(await docx(cases[name] as Document, defaultStyle))).toEqual([]),
);
