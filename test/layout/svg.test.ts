import { parser } from 'sax';
import { expect, test } from 'vitest';
import { marked, markIn } from '../../src/core/archive/mark.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import type { Page, Pages } from '../../src/core/layout/pages/page.ts';
import { svg } from '../../src/core/layout/svg/svg.ts';
import { ABOUT, facesOf, glyphs, page, pagesWith } from '../support/pages.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of an SVG in the order in which they begin, each with the text right in it. */
function elementsOf(bytes: Uint8Array): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const reader = parser(true);
  reader.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    all.push(element);
    open.push(element);
  };
  reader.ontext = (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  };
  reader.onclosetag = () => open.pop();
  reader.onerror = (error) => {
    throw error;
  };
  reader.write(new TextDecoder().decode(bytes)).close();
  return all;
}

const drawn = (pages: readonly Page[], more: Partial<Pages> = {}): Uint8Array =>
  svg({ pages: pagesWith(pages, more), about: ABOUT, style: defaultStyle, faces: facesOf('一') });

test('Each character stands at its place, in the face of the style and those that stand in for it', () => {
  const shape = glyphs('<一&二>', {
    advances: [17, 18, 19, 20, 21],
    face: { part: 'hei', bold: true },
    color: 'FF0000',
  });
  const [text] = elementsOf(drawn([page([shape])])).filter(({ name }) => name === 'text');
  expect(text?.text).toBe('<一&二>');
  expect(text?.attributes).toMatchObject({
    x: '80 97 115 134 154',
    y: '100',
    'font-size': '16',
    'font-weight': 'bold',
    'font-family': "'黑体', 'SimHei', '华文黑体', sans-serif",
    fill: '#FF0000',
  });
});

test('A character beyond the first 65,536 has an element and a place of its own', () => {
  const places = elementsOf(drawn([page([glyphs('一𠮷二三')])])).filter(({ name }) => name === 'tspan');
  expect(places.map(({ text, attributes }) => [text, attributes.x])).toEqual([
    ['一', '80'],
    ['𠮷', '96'],
    ['二三', '112 128'],
  ]);
});

test('Text that is narrowed or turned has its places within itself', () => {
  const shapes = [
    glyphs('一二', { scale: 0.5, advances: [8, 8] }),
    glyphs('草稿', { turn: 45, opacity: 0.5 }),
  ];
  const [narrow, turned] = elementsOf(drawn([page(shapes)])).filter(({ name }) => name === 'text');
  expect(narrow?.attributes).toMatchObject({
    x: '0 16',
    y: '0',
    transform: 'translate(80 100) scale(0.5 1)',
  });
  expect(turned?.attributes).toMatchObject({
    transform: 'translate(80 100) rotate(-45)',
    'fill-opacity': '0.5',
  });
});

test('Pages stand one below the other, each to be led to by its number, the narrower ones in the middle', () => {
  const pages = [page([]), page([], { width: 841.9, height: 595.3 })];
  const elements = elementsOf(drawn(pages));
  expect(elements[0]?.attributes).toMatchObject({ width: '841.9pt', height: '1449.2pt', lang: 'zh-CN' });
  expect(
    elements
      .filter(({ name }) => name === 'svg')
      .slice(1)
      .map(({ attributes }) => [attributes.id, attributes.x, attributes.y]),
  ).toEqual([
    ['page-1', '123.3', '0'],
    ['page-2', '0', '853.9'],
  ]);
  expect(elements.find(({ name }) => name === 'title')?.text).toBe(ABOUT.title);
});

test('Links lead to addresses and to pages, rules and areas are drawn, pictures are in the file', () => {
  const area = { x: 1, y: 2, width: 3, height: 4 };
  const bytes = drawn(
    [
      page([
        { type: 'link', ...area, to: { address: 'https://a.cn/?a=1&b="2"' } },
        { type: 'link', ...area, to: { destination: 'there' } },
        { type: 'link', ...area, to: { destination: 'nowhere' } },
        { type: 'line', from: { x: 1, y: 2 }, to: { x: 3, y: 2 }, width: 0.5, color: 'FF0000', dash: [2, 1] },
        {
          type: 'path',
          fill: '112233',
          steps: [
            { type: 'move', to: { x: 1, y: 1 } },
            {
              type: 'curve',
              by: [
                { x: 2, y: 2 },
                { x: 3, y: 3 },
              ],
              to: { x: 4, y: 4 },
            },
            { type: 'close' },
          ],
        },
        {
          type: 'image',
          ...area,
          picture: { format: 'png', bytes: Uint8Array.of(1, 2, 3), width: 1, height: 1 },
        },
      ]),
      page([]),
    ],
    { destinations: new Map([['there', { page: 1, y: 5 }]]) },
  );
  const elements = elementsOf(bytes);
  const of = (name: string) => elements.filter((it) => it.name === name).map(({ attributes }) => attributes);
  expect(of('a').map(({ href }) => href)).toEqual(['https://a.cn/?a=1&b="2"', '#page-2']);
  expect(of('line')).toMatchObject([
    { x1: '1', y1: '2', x2: '3', stroke: '#FF0000', 'stroke-dasharray': '2 1' },
  ]);
  expect(of('path')).toMatchObject([{ d: 'M1 1C2 2 3 3 4 4Z', fill: '#112233' }]);
  expect(of('image')).toMatchObject([{ href: 'data:image/png;base64,AQID', width: '3' }]);
});

test('The same pages give the same bytes, and carry a mark that a change breaks', () => {
  const bytes = marked(drawn([page([glyphs('一')])]), 'markup');
  expect(bytes).toEqual(marked(drawn([page([glyphs('一')])]), 'markup'));
  expect(markIn(bytes)?.isAsGenerated).toBe(true);
  bytes[bytes.indexOf(0x31)] = 0x32;
  expect(markIn(bytes)?.isAsGenerated).toBe(false);
});
