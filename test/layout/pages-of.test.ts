import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { documentFlow } from '../../src/core/layout/arrange/document.ts';
import { documentPages, volumePages } from '../../src/core/layout/drawn/pages-of.ts';
import type { Glyphs, Page } from '../../src/core/layout/pages/page.ts';
import { paginate } from '../../src/core/layout/pages/paginate.ts';
import { exampleDocument, exampleDocuments, exampleUnit, styleOf } from '../support/examples.ts';
import { volumeOf } from '../support/volumes.ts';
import { characters, documentWith, heading, table, text } from './support/documents.ts';

const MM = 72 / 25.4;
const glyphsOn = (page: Page | undefined) =>
  (page?.shapes ?? []).filter((it): it is Glyphs => it.type === 'glyphs');
const find = (page: Page | undefined, opening: string) => {
  const found = glyphsOn(page).find((it) => it.text.startsWith(opening));
  if (!found) throw new Error(`nothing begins with ${opening}`);
  return found;
};
const end = ({ x, advances }: Glyphs) => x + advances.reduce((sum, it) => sum + it, 0);
const pagesWith = (...body: readonly Block[]) => documentPages(documentWith({ body }), defaultStyle);

describe('the lines of a text', () => {
  it('stand on the lines of the grid, from the left edge of the text block to its right', async () => {
    const { pages } = await pagesWith(text(characters(26 + 28 + 5)));
    const [first, second, last] = [characters(26), characters(54).slice(26), characters(59).slice(54)].map(
      (it) => glyphsOn(pages[0]).find(({ text }) => text === it) as Glyphs,
    );
    expect(second?.x).toBeCloseTo(28 * MM, 1);
    expect((first?.x ?? 0) - (second?.x ?? 0)).toBeCloseTo(2 * 15.75, 1);
    for (const it of [first, second]) expect(end(it as Glyphs)).toBeCloseTo((210 - 26) * MM, 0);
    expect((second?.baseline ?? 0) - (first?.baseline ?? 0)).toBeCloseTo(29.45, 2);
    expect(last?.advances.slice(0, -1)).toEqual(Array(4).fill(15.75));
  });

  it('have an advance for each character, and are in the face that their style names', async () => {
    const { pages } = await pagesWith(heading(1, '甲乙'), heading(2, '丙丁'), text('戊己。'));
    for (const it of glyphsOn(pages[0])) expect(it.advances).toHaveLength([...it.text].length);
    expect(find(pages[0], '一、').face.part).toBe('hei');
    expect(find(pages[0], '（一）').face.part).toBe('kai');
    expect(find(pages[0], '戊').face.part).toBe('body');
  });
});

describe('text between two rules', () => {
  const across = (page: Page | undefined) =>
    (page?.shapes ?? [])
      .flatMap((it) => (it.type === 'line' && it.from.y === it.to.y ? [it.from.y] : []))
      .sort((a, b) => a - b);
  /** How much nearer the middle of a character is to the rule below it than to the rule above. */
  const lowness = (page: Page | undefined, { baseline, size }: Glyphs) => {
    const middle = baseline - 0.38 * size;
    const above =
      across(page)
        .filter((it) => it < middle)
        .at(-1) ?? 0;
    const below = across(page).find((it) => it > middle) ?? 0;
    return (middle - above - (below - middle)) / 2;
  };

  it('stands in the middle, in tables and in 版记', async () => {
    const { pages } = await documentPages(
      documentWith({
        body: [
          table([
            ['序号', '说明'],
            ['甲', '乙'],
          ]),
        ],
        record: { copyTo: ['丙局'], printedBy: '丁局办公室', printedOn: '2026-12-11' },
      }),
      defaultStyle,
    );
    for (const opening of ['序', '甲', '抄', '丁'])
      expect(Math.abs(lowness(pages[0], find(pages[0], opening))), opening).toBeLessThan(0.15 * MM);
  });

  it('turns over in 版记 exactly below the character after the colon', async () => {
    const copyTo = Array.from({ length: 12 }, (_, index) => `青山市第${index + 1}中学`);
    const { pages } = await documentPages(documentWith({ record: { copyTo } }), defaultStyle);
    const first = glyphsOn(pages[0]).filter(({ baseline }) => baseline === find(pages[0], '抄送').baseline);
    const left = Math.min(...first.map(({ x }) => x));
    const places = first.flatMap(({ x, advances, text }) =>
      [...text].map((character, at) => ({
        character,
        x: x + advances.slice(0, at).reduce((sum, it) => sum + it, 0),
      })),
    );
    const after = places.filter(({ x }) => x > left).sort((a, b) => a.x - b.x)[2];
    const turned = glyphsOn(pages[0]).find(
      ({ baseline, text }) => text.includes('中学') && baseline > (first[0]?.baseline ?? 0),
    );
    expect(after?.character).toBe('青');
    expect(turned?.x).toBeCloseTo(after?.x ?? 0, 1);
  });
});

describe('page numbers', () => {
  it('stand at the right of odd pages and at the left of even ones, one character in', async () => {
    const { pages } = await pagesWith(text(characters(28 * 60)));
    const [one, two] = [find(pages[0], '— 1 —'), find(pages[1], '— 2 —')];
    expect(end(one)).toBeCloseTo((210 - 26) * MM - 14, 0);
    expect(two.x).toBeCloseTo(28 * MM + 14, 0);
    expect(one.face.part).toBe('song');
  });
});

describe('the contents of a volume', () => {
  it('have leaders that end at the numbers', async () => {
    const { pages } = await volumePages(volumeOf(exampleUnit('college')), defaultStyle);
    const leaders = pages.flatMap((page) =>
      glyphsOn(page).flatMap((it) =>
        /^·+$/.test(it.text)
          ? [
              Math.min(
                ...glyphsOn(page)
                  .filter(({ baseline, text }) => baseline === it.baseline && /^\d+$/.test(text))
                  .map(({ x }) => x - end(it)),
              ),
            ]
          : [],
      ),
    );
    expect(leaders.length).toBeGreaterThan(5);
    for (const room of leaders) expect(Math.abs(room)).toBeLessThan(0.5);
  });

  it('name each page once, by the number that is printed on it', async () => {
    const { pages, destinations } = await volumePages(volumeOf(exampleUnit('order')), defaultStyle);
    const contents = pages[2];
    const leads = (contents?.shapes ?? []).flatMap((it) =>
      it.type === 'link' && 'destination' in it.to ? [it] : [],
    );
    expect(leads.length).toBeGreaterThan(4);
    for (const { y, height, to } of leads) {
      const at = destinations.get((to as { destination: string }).destination);
      const named = glyphsOn(contents)
        .filter(({ baseline }) => baseline > y && baseline < y + height)
        .map(({ text }) => text)
        .join('');
      expect(/\d+$/.exec(named)?.[0]).toBe(String(pages[at?.page ?? -1]?.number));
    }
  });
});

describe('the structure of a text', () => {
  it('names headings, official elements and the cells of tables, and leaves page numbers out', async () => {
    const rows = table([
      ['项目', '数'],
      ['甲', '1'],
    ]);
    const { pages, elements, outline, destinations } = await pagesWith(
      heading(1, '甲乙'),
      rows,
      text('止。'),
    );
    const element = ({ element }: Glyphs) => elements[element as number];
    expect(element(find(pages[0], '关于'))).toMatchObject({ role: 'Title', field: '标题' });
    expect(element(find(pages[0], '一、'))?.role).toBe('H1');
    const cell = element(find(pages[0], '项目'));
    expect(elements[cell?.parent as number]?.role).toBe('TH');
    expect(find(pages[0], '— 1 —').element).toBeUndefined();
    expect(outline.map(({ text, level }) => [text, level])).toEqual([['一、甲乙', 1]]);
    expect(destinations.get('heading1')?.page).toBe(0);
    for (const { parent } of elements.slice(1)) expect(elements[parent as number]).toBeDefined();
  });
});

it.each(exampleDocuments)(
  '%s, %s: has all text that its lines have, on the same pages',
  async (name, kind) => {
    const document = exampleDocument(name, kind);
    const style = styleOf(kind);
    const { pages } = await documentPages(document, style);
    const paged = paginate(documentFlow(document, style), style);
    const counted = (texts: readonly string[]) => {
      const counts = new Map<string, number>();
      for (const it of texts.join('').replace(/\s/g, '')) counts.set(it, (counts.get(it) ?? 0) + 1);
      return counts;
    };
    expect(pages.map(({ number, isBlank }) => [number, isBlank])).toEqual(
      paged.pages.map(({ number, isBlank }) => [number, isBlank]),
    );
    paged.pages.forEach(({ lines }, index) => {
      const drawn = counted(glyphsOn(pages[index]).map((it) => it.text));
      for (const [it, count] of counted(lines))
        expect(drawn.get(it) ?? 0, `${it} on page ${index + 1}`).toBeGreaterThanOrEqual(count);
    });
  },
);

it.each(exampleDocuments)(
  '%s, %s: has all text that its lines have, on the same pages',
  async (name, kind) => {
    const document = exampleDocument(name, kind);
    const style = styleOf(kind);
    const { pages } = await documentPages(document, style);
    const paged = paginate(documentFlow(document, style), style);
    const counted = (texts: readonly string[]) => {
      const counts = new Map<string, number>();
      for (const it of texts.join('').replace(/\s/g, '')) counts.set(it, (counts.get(it) ?? 0) + 1);
      return counts;
    };
    expect(pages.map(({ number, isBlank }) => [number, isBlank])).toEqual(
      paged.pages.map(({ number, isBlank }) => [number, isBlank]),
    );
    paged.pages.forEach(({ lines }, index) => {
      const drawn = counted(glyphsOn(pages[index]).map((it) => it.text));
      for (const [it, count] of counted(lines))
        expect(drawn.get(it) ?? 0, `${it} on page ${index + 1}`).toBeGreaterThanOrEqual(count);
    });
  },
);
