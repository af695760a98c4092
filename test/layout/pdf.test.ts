import { expect, test } from 'vitest';
import { marked, markIn } from '../../src/core/archive/mark.ts';
import type { About } from '../../src/core/layout/drawn/about.ts';
import type { DrawnFaces } from '../../src/core/layout/drawn/faces.ts';
import type { Pages, Shape } from '../../src/core/layout/pages/page.ts';
import { pdf as pdfOf } from '../../src/core/layout/pdf/pdf.ts';
import { ABOUT, facesOf, glyphs, page, pagesWith } from '../support/pages.ts';
import { readPdf } from '../support/read-pdf.ts';

const pdf = (pages: Pages, about: About, faces: DrawnFaces): Uint8Array => pdfOf({ pages, about, faces });

const TEXT = '一、责任制落实情况（2024年）';
const HEI = { part: 'hei', bold: false } as const;

test.each([
  ['TrueType', { part: 'body', bold: false }],
  ['CFF', HEI],
  ['thickened', { part: 'body', bold: true }],
] as const)('Text comes back as it was and where it was, from a font of %s', async (_, face) => {
  const shape = glyphs(TEXT, { face });
  const { texts, warnings } = await readPdf(pdf(pagesWith([page([shape])]), ABOUT, facesOf(TEXT)));
  expect(warnings).toEqual([]);
  expect(texts[0]?.map(({ text }) => text).join('')).toBe(TEXT);
  expect(texts[0]?.[0]).toMatchObject({ x: 80, y: expect.closeTo(841.9 - 100, 2), size: 16 });
  expect(texts[0]?.[0]?.width).toBeCloseTo(
    shape.advances.reduce((a, b) => a + b),
    1,
  );
});

test('Characters stand as far apart as the page says, however wide the font has them', async () => {
  const advances = [...TEXT].map((_, index) => 17.3 + (index % 3));
  const shapes = [...TEXT].length;
  const { texts } = await readPdf(
    pdf(
      pagesWith([page([glyphs(TEXT, { advances }), glyphs('一', { x: 80, baseline: 130 })])]),
      ABOUT,
      facesOf(TEXT),
    ),
  );
  const [first, last] = [texts[0]?.[0], texts[0]?.at(-2)];
  const end = (last?.x ?? 0) + (last?.width ?? 0);
  // The sum of all distances but the last, for which the width in the font counts.
  const expected = advances.slice(0, -1).reduce((a, b) => a + b) + 16;
  expect(shapes).toBeGreaterThan(3);
  expect(Math.abs(end - (first?.x ?? 0) - expected)).toBeLessThan(0.05);
});

test('A character that its face lacks is drawn in another that has it; one that none has leaves its room', async () => {
  const text = '甲乙丙丁';
  const { texts } = await readPdf(pdf(pagesWith([page([glyphs(text)])]), ABOUT, facesOf('甲丁', '乙')));
  expect(texts[0]?.map(({ text: it, x }) => [it, x]).filter(([it]) => it !== ' ')).toEqual([
    ['甲', 80],
    ['乙', 96],
    ['丁', 128],
  ]);
});

test('Two characters that a font draws alike are each copied out as they are', async () => {
  const faces = facesOf('甲');
  const drawn = faces({ part: 'body', bold: false })?.drawing('甲');
  const alike = () => ({ ascent: 1, descent: 0, advance: () => 1, drawing: () => drawn });
  const { texts } = await readPdf(pdf(pagesWith([page([glyphs('戶户甲')])]), ABOUT, alike));
  expect(texts[0]?.map(({ text }) => text).join('')).toBe('戶户甲');
});

test('The structure, the outline, links and what the file says of itself come back', async () => {
  const shapes: Shape[] = [
    glyphs('标题', { element: 1 }),
    glyphs('— 1 —', { baseline: 800 }),
    glyphs('甲', { element: 4, baseline: 150 }),
    glyphs('乙', { element: 5, baseline: 150, x: 200 }),
    glyphs('正文', { element: 6, baseline: 180 }),
    {
      type: 'link',
      x: 80,
      y: 170,
      width: 32,
      height: 16,
      to: { address: 'https://例.cn/a (1)' },
      element: 6,
    },
    { type: 'link', x: 80, y: 90, width: 32, height: 16, to: { destination: 'there' } },
    {
      type: 'path',
      element: 7,
      fill: 'FF0000',
      steps: [{ type: 'move', to: { x: 1, y: 1 } }, { type: 'line', to: { x: 9, y: 9 } }, { type: 'close' }],
    },
  ];
  const pages = pagesWith(
    [page(shapes), page([glyphs('续', { element: 6 })], { number: 5, width: 841.9, height: 595.3 })],
    {
      elements: [
        { role: 'Document' },
        { role: 'Title', parent: 0, field: '标题' },
        { role: 'Table', parent: 0 },
        { role: 'TR', parent: 2 },
        { role: 'TH', parent: 3 },
        { role: 'TD', parent: 3 },
        { role: 'P', parent: 0 },
        { role: 'Figure', parent: 0, alternative: '一个三角' },
        { role: 'TD', parent: 3 },
      ],
      outline: [
        { text: '标题（一）', level: 1, page: 0, y: 80 },
        { text: '次', level: 2, page: 0, y: 150 },
        { text: '再', level: 1, page: 1, y: 80 },
      ],
      destinations: new Map([['there', { page: 1, y: 100 }]]),
    },
  );
  const { document, structure, warnings } = await readPdf(pdf(pages, ABOUT, facesOf('标题正文续甲乙—1 ')));
  expect(warnings).toEqual([]);
  expect(structure).toEqual(['(Document(H1)(Table(TR(TH)(TD)(TD)))(P(Link))(Figure))', '(Document(P))']);
  expect(
    (await document.getOutline()).map(({ title, items }) => [title, items.map((it) => it.title)]),
  ).toEqual([
    ['标题（一）', ['次']],
    ['再', []],
  ]);
  expect(await document.getPageLabels()).toEqual(['1', '5']);
  const links = await (await document.getPage(1)).getAnnotations();
  expect(links.map(({ url, dest }) => url ?? dest?.slice(1))).toEqual([
    expect.stringMatching(/^https:.*\/a%20\(1\)$/),
    [{ name: 'XYZ' }, 0, expect.closeTo(495.3, 2), null],
  ]);
  const { info, metadata } = await document.getMetadata();
  expect(info).toMatchObject({
    Title: ABOUT.title,
    Author: '某局',
    Language: 'zh-CN',
    CreationDate: 'D:20250131000000Z',
  });
  expect(metadata.get('pdfaid:part')).toBe('2');
  expect(metadata.get('pdfaid:conformance')).toBe('U');
  expect(metadata.get('dc:title')).toBe(ABOUT.title);
});

test('The same pages give the same bytes, and a mark that a change breaks and a reader does not mind', async () => {
  const make = () => pdf(pagesWith([page([glyphs(TEXT)])]), ABOUT, facesOf(TEXT));
  expect(make()).toEqual(make());
  const bytes = marked(make(), 'percent');
  expect(new TextDecoder('latin1').decode(bytes.slice(-60))).toMatch(/\nstartxref\n\d+\n%%EOF\n$/);
  expect(markIn(bytes)).toMatchObject({ isAsGenerated: true });
  expect((await readPdf(bytes)).texts[0]?.[0]?.text).toBe(TEXT);
  for (const at of [20, bytes.byteLength >> 1, bytes.byteLength - 8]) {
    const changed = bytes.slice();
    changed[at] = (changed[at] as number) ^ 1;
    expect(markIn(changed)?.isAsGenerated, `byte ${at}`).toBe(false);
  }
  const appended = Uint8Array.from([
    ...bytes,
    ...new TextEncoder().encode('1 0 obj\nnull\nendobj\nstartxref\n9\n%%EOF\n'),
  ]);
  expect(markIn(appended)?.isAsGenerated).toBe(false);
});
