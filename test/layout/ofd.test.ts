import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { provenanceOf, stamped } from '../../src/core/archive/provenance.ts';
import { fontFileOf } from '../../src/core/font/font-file.ts';
import { openFont } from '../../src/core/font/open-font.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { ofd } from '../../src/core/layout/ofd/ofd.ts';
import type { Pages, Shape } from '../../src/core/layout/pages/page.ts';
import { ABOUT, facesOf, glyphs, page, pagesWith } from '../support/pages.ts';
import { runs } from '../support/runs.ts';

const MM = 25.4 / 72;
const SCHEMA = [
  {
    fileName: 'ofd.xsd',
    contents: readFileSync(new URL('support/ofd.xsd', import.meta.url), 'utf8'),
  },
];

const made = (pages: Pages) => ofd({ pages, about: ABOUT, faces: () => undefined, style: defaultStyle });

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([name, it]) => [name, strFromU8(it)]),
  );

/** The errors that the schema finds in each part, except the official elements, which have names outside of OFD. */
async function problemsIn(bytes: Uint8Array): Promise<string[]> {
  const xml = Object.entries(partsOf(bytes))
    .filter(([name]) => !name.endsWith('Fields.xml'))
    .map(([name, contents]) => ({ fileName: name.replaceAll('/', '_'), contents }));
  const { errors } = await validateXML({ xml, schema: SCHEMA });
  return errors.map(({ message }) => message);
}

/** IDs that occur twice in a file, and references to IDs that do not occur; also a wrong `MaxUnitID`. */
function lostNumbers(bytes: Uint8Array): string[] {
  const all = Object.values(partsOf(bytes)).join('\n');
  const ids = [...all.matchAll(/ ID="(\d+)"/g)].map(([, id]) => id as string);
  const twice = ids.filter((it, index) => ids.indexOf(it) !== index);
  const references = [
    ...all.matchAll(/ (?:Font|PageID|ResourceID|PageRef)="(\d+)"|>(\d+)<\/ofd:ObjectRef>/g),
  ];
  const most = /<ofd:MaxUnitID>(\d+)</.exec(all)?.[1];
  return [
    ...twice,
    ...references.map(([, one, other]) => (one ?? other) as string).filter((it) => !ids.includes(it)),
    ...(Number(most) === Math.max(...ids.map(Number)) ? [] : [`MaxUnitID ${most}`]),
  ];
}

const EVERYTHING: readonly Shape[] = [
  glyphs('草稿', { size: 120, turn: 45, opacity: 0.5, color: 'C0C0C0', face: { part: 'hei', bold: false } }),
  glyphs('关于《甲》＆<乙>的报告', { element: 1, face: { part: 'title', bold: true } }),
  glyphs('2026年', { element: 2, scale: 0.8 }),
  { type: 'line', from: { x: 80, y: 120 }, to: { x: 500, y: 120 }, width: 2, color: 'FF0000' },
  { type: 'line', from: { x: 80, y: 130 }, to: { x: 80, y: 300 }, width: 0.5, color: '000000', dash: [3, 1] },
  {
    type: 'path',
    steps: [
      { type: 'move', to: { x: 100, y: 500 } },
      { type: 'line', to: { x: 200, y: 500 } },
      {
        type: 'curve',
        by: [
          { x: 220, y: 520 },
          { x: 220, y: 540 },
        ],
        to: { x: 200, y: 560 },
      },
      { type: 'close' },
    ],
    fill: '4472C4',
    stroke: '000000',
  },
  {
    type: 'image',
    x: 100,
    y: 600,
    width: 50,
    height: 25,
    picture: { format: 'png', bytes: Uint8Array.of(1, 2, 3), width: 4, height: 2 },
    element: 3,
  },
  { type: 'link', x: 80, y: 100, width: 50, height: 16, to: { destination: 'second' } },
  { type: 'link', x: 80, y: 140, width: 50, height: 16, to: { address: 'https://example.org/?a=1&b=2' } },
];

const WHOLE = pagesWith(
  [
    page(EVERYTHING),
    page([], { isBlank: true, number: 2 }),
    page([glyphs('横页')], { width: 841.9, height: 595.3 }),
  ],
  {
    elements: [
      { role: 'Document' },
      { role: 'Title', parent: 0, field: '标题' },
      { role: 'Span', parent: 1, field: '年份' },
      { role: 'Figure', parent: 0 },
    ],
    outline: [
      { text: '一、<总体>', level: 1, page: 0, y: 100 },
      { text: '（一）', level: 2, page: 0, y: 120 },
      { text: '二、', level: 1, page: 2, y: 80 },
      { text: '1.', level: 3, page: 2, y: 90 },
    ],
    destinations: new Map([['second', { page: 2, y: 80 }]]),
  },
);

test('Every part of a file is as the standard has it, and every number in it is one thing', async () => {
  const bytes = stamped(made(WHOLE), { inputs: 'a'.repeat(64) });
  expect(await problemsIn(bytes)).toEqual([]);
  expect(lostNumbers(bytes)).toEqual([]);
  expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
    'Doc_0/Document.xml',
    'Doc_0/DocumentRes.xml',
    'Doc_0/Pages/Page_0/Content.xml',
    'Doc_0/Pages/Page_1/Content.xml',
    'Doc_0/Pages/Page_2/Content.xml',
    'Doc_0/PublicRes.xml',
    'Doc_0/Res/Image_14.png',
    'Doc_0/Tags/CustomTags.xml',
    'Doc_0/Tags/Fields.xml',
    'OFD.xml',
  ]);
});

test('A file without headings, elements or anything on its page is as the standard has it too', async () => {
  expect(await problemsIn(made(pagesWith([page([])])))).toEqual([]);
});

test('Each character stands where the page has it', () => {
  const advances = [16, 16, 16, 16, 8.5, 20, 20];
  const { 'Doc_0/Pages/Page_0/Content.xml': xml = '' } = partsOf(
    made(pagesWith([page([glyphs('　甲乙丙丁戊　', { advances, x: 80, baseline: 100 })])])),
  );
  const [, left, top] = (/Boundary="([\d.]+) ([\d.]+) /.exec(xml) ?? []).map(Number);
  const [, x, y, steps] =
    /<ofd:TextCode X="([\d.]+)" Y="([\d.]+)" DeltaX="([^"]+)">甲乙丙丁戊</.exec(xml) ?? [];
  // Readers drop blanks at the ends, so the text begins at its first visible character.
  expect(Number(left) + Number(x)).toBeCloseTo(96 * MM, 2);
  expect(Number(top) + Number(y)).toBeCloseTo(100 * MM, 2);
  expect(steps).toBe('g 3 5.644 2.999');
});

test('A watermark lies behind the text, in the middle of its turn', () => {
  const { 'Doc_0/Pages/Page_0/Content.xml': xml = '' } = partsOf(made(WHOLE));
  const background = /<ofd:Layer ID="\d+" Type="Background">(.*?)<\/ofd:Layer>/.exec(xml)?.[1] ?? '';
  expect(background).toContain('>草稿<');
  expect(background).toContain('CTM="0.707107 -0.707107 0.707107 0.707107 28.222 35.278"');
  expect(background).toContain('Alpha="128"');
  expect(xml.indexOf('Type="Background"')).toBeLessThan(xml.indexOf('Type="Body"'));
});

test('The narrower characters of a turned text are part of its matrix, where no reader overlooks them', () => {
  const { 'Doc_0/Pages/Page_0/Content.xml': xml = '' } = partsOf(
    made(
      pagesWith([
        page([
          glyphs('草稿案', { size: 100, turn: 45, scale: 0.8, advances: [80, 80, 80], x: 80, baseline: 300 }),
        ]),
      ]),
    ),
  );
  const [, matrix = '', steps = ''] =
    /CTM="([^"]*)"[^>]*>.*?<ofd:TextCode X="0" Y="0" DeltaX="([^"]*)">草稿案</.exec(xml) ?? [];
  const [a = 0, b = 0, c = 0, d = 0] = matrix.split(' ').map(Number);
  expect([a, b, c, d].map((it) => it.toFixed(3))).toEqual(['0.566', '-0.566', '0.707', '0.707']);
  expect(xml).not.toContain('HScale');
  // Along the turn, the characters stand as far apart as before.
  expect(Number(steps.split(' ')[0]) * Math.hypot(a, b)).toBeCloseTo(80 * MM, 2);
});

test('Official elements are found by their names, an element in another under both', () => {
  const { 'Doc_0/Tags/Fields.xml': fields = '', ...parts } = partsOf(made(WHOLE));
  const content = parts['Doc_0/Pages/Page_0/Content.xml'] ?? '';
  const textOf = (name: string) =>
    [...(new RegExp(`<公文:${name}>(.*?)</公文:${name}>`).exec(fields)?.[1] ?? '').matchAll(/>(\d+)</g)].map(
      ([, id]) => new RegExp(`<ofd:TextObject ID="${id}".*?>([^<]*)</ofd:TextCode>`).exec(content)?.[1],
    );
  expect(textOf('标题')).toEqual(['关于《甲》＆&lt;乙&gt;的报告', '2026年']);
  expect(textOf('年份')).toEqual(['2026年']);
});

test('Headings stand in one another as their levels say, a level that is left out notwithstanding', () => {
  const { 'Doc_0/Document.xml': xml = '' } = partsOf(made(WHOLE));
  const outline = /<ofd:Outlines>.*<\/ofd:Outlines>/.exec(xml)?.[0] ?? '';
  const shape = outline
    .replace(/<ofd:Actions>.*?<\/ofd:Actions>/g, '')
    .replace(/<ofd:OutlineElem Title="([^"]*)"[^>]*>/g, '[$1')
    .replaceAll('</ofd:OutlineElem>', ']')
    .replace(/<[^>]*>/g, '');
  expect(shape).toBe('[一、&lt;总体&gt;[（一）]][二、[1.]]');
});

test('A file that nobody touched is known, and one with another text is known as edited', () => {
  const bytes = stamped(made(WHOLE), { inputs: 'b'.repeat(64) });
  expect(provenanceOf(bytes)).toMatchObject({ isAsGenerated: true, isOurs: true, inputs: 'b'.repeat(64) });
  expect(stamped(bytes, { inputs: 'b'.repeat(64) })).toEqual(bytes);
  const other = made(pagesWith([page([glyphs('改')])]));
  const parts = { ...unzipSync(other), 'OFD.xml': unzipSync(bytes)['OFD.xml'] as Uint8Array };
  return import('fflate').then(({ zipSync }) =>
    expect(provenanceOf(zipSync(parts))).toMatchObject({ isAsGenerated: false, isOurs: true }),
  );
});

test('The same pages give the same bytes; other ones another identity', () => {
  expect(made(WHOLE)).toEqual(made(WHOLE));
  const identity = (pages: Pages) => /<ofd:DocID>(\w+)</.exec(partsOf(made(pages))['OFD.xml'] ?? '')?.[1];
  expect(identity(WHOLE)).not.toBe(identity(pagesWith([page([glyphs('改')])])));
});

test('Whatever text there is, the file holds it, and is as the standard has it', async () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 12 })
    .map((it) => it.replace(/[^\P{Cc}]|\p{Cs}|[\ufffe\uffff]/gu, ''));
  const lines: string[] = [];
  fc.assert(
    fc.property(text, (line) => {
      lines.push(line);
      const xml = partsOf(made(pagesWith([page([glyphs(line)])])))['Doc_0/Pages/Page_0/Content.xml'] ?? '';
      const read = [...xml.matchAll(/<ofd:TextCode [^>]*>([^<]*)</g)].map(([, it]) =>
        (it as string).replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof NAMED) => NAMED[name]),
      );
      expect(read).toEqual([line.trim()].filter((it) => it !== ''));
    }),
    { numRuns: runs(100) },
  );
  expect(await problemsIn(made(pagesWith([page(lines.map((it) => glyphs(it)))])))).toEqual([]);
});

const NAMED = { lt: '<', gt: '>', quot: '"', amp: '&' };

describe('With its fonts', () => {
  const hei = { part: 'hei', bold: false } as const;
  const withFonts = (pages: Pages) =>
    ofd({ pages, about: ABOUT, faces: facesOf('一二A（', '𠮷三'), style: defaultStyle, embedsFonts: true });
  const PAGES = pagesWith(
    [
      page([
        glyphs('一二𠮷A一', { element: 1, x: 80, baseline: 100 }),
        glyphs('二（', { face: hei, turn: 90, x: 80, baseline: 100 }),
        glyphs('二三', { turn: 90, x: 80, baseline: 100 }),
        glyphs('无'),
        glyphs('一', { face: { part: 'body', bold: true } }),
      ]),
    ],
    { elements: [{ role: 'Document' }, { role: 'Title', parent: 0, field: '标题' }] },
  );

  test('a file is as the standard has it, every number in it is one thing, and the same is made again', async () => {
    expect(await problemsIn(withFonts(PAGES))).toEqual([]);
    expect(lostNumbers(withFonts(PAGES))).toEqual([]);
    expect(withFonts(PAGES)).toEqual(withFonts(PAGES));
  });

  test('each text names a font in the file that has its characters, no wider nor narrower, and no others', () => {
    const bytes = withFonts(PAGES);
    const files = unzipSync(bytes);
    const parts = partsOf(bytes);
    const fonts = new Map(
      [
        ...(parts['Doc_0/PublicRes.xml'] ?? '').matchAll(/<ofd:Font ID="(\d+)"[^>]*><ofd:FontFile>([^<]*)</g),
      ].map(([, id, name]) => [id, openFont(fontFileOf(files[`Doc_0/Res/${name}`] as Uint8Array))]),
    );
    expect(fonts.size).toBe(3);
    const texts = [
      ...(parts['Doc_0/Pages/Page_0/Content.xml'] ?? '').matchAll(
        /<ofd:TextObject ID="\d+" Boundary="([\d. -]*)"[^>]* Font="(\d+)"([^>]*)>.*?<ofd:TextCode[^>]*>([^<]*)</g,
      ),
    ].map(([, place, font, attributes, text]) => ({
      place,
      font: fonts.get(font),
      attributes,
      text: text as string,
    }));
    expect(texts.map(({ text }) => text)).toEqual(['一二', '𠮷', 'A一', '二（', '二', '三', '无', '一']);
    const named = texts.filter(({ font }) => !font);
    expect(named.map(({ text }) => text)).toEqual(['无']);
    for (const { text, font } of texts)
      for (const character of font ? text : '') {
        const glyph = font?.glyphOf(character.codePointAt(0) as number) as number;
        expect(glyph).toBeGreaterThan(0);
        expect(font?.isDrawable(glyph)).toBe(true);
        expect((font?.advance(glyph) ?? 0) / (font?.unitsPerEm ?? 1)).toBe(character === 'A' ? 0.5 : 1);
      }
    const [glyf] = [...fonts.values()];
    expect(['一', '二', 'A', '（'].map((it) => (glyf?.glyphOf(it.charCodeAt(0)) ?? 0) > 0)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect([...fonts.values()].map(({ kind }) => kind).sort()).toEqual(['cff', 'glyf', 'glyf']);
    // A face without a bold font has its strokes thickened by the reader.
    expect(texts.map(({ attributes }) => attributes?.includes('Weight="700"'))).toEqual([
      ...Array<boolean>(7).fill(false),
      true,
    ]);
  });

  test('an official element is all objects that its text became', () => {
    const { 'Doc_0/Tags/Fields.xml': fields = '', 'Doc_0/Pages/Page_0/Content.xml': xml = '' } = partsOf(
      withFonts(PAGES),
    );
    const told = [...fields.matchAll(/>(\d+)<\/ofd:ObjectRef>/g)].map(([, id]) => id);
    const ids = [...xml.matchAll(/<ofd:TextObject ID="(\d+)"/g)].map(([, id]) => id);
    expect(told).toEqual(ids.slice(0, 3));
  });

  test('the rest of a turned text goes on along its turn', () => {
    const { 'Doc_0/Pages/Page_0/Content.xml': xml = '' } = partsOf(withFonts(PAGES));
    const matrices = [...xml.matchAll(/CTM="([^"]*)"[^>]*>.*?<ofd:TextCode X="([^"]*)"/g)].map(([, matrix]) =>
      matrix?.split(' ').slice(4).map(Number),
    );
    const [, first, second] = matrices as [unknown, number[], number[]];
    expect(second[0]).toBeCloseTo(first[0] as number, 3);
    expect((first[1] as number) - (second[1] as number)).toBeCloseTo(16 * MM, 2);
  });
});
