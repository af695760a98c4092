import type { Drawn } from '../drawn/drawing.ts';
import type { Glyphs, Image, Line, Link, Page, Pages, Path, PathStep, Point, Shape } from '../pages/page.ts';
import { base64 } from '../text/base64.ts';
import { escapeXml } from '../text/xml.ts';
import { familiesOf } from './families.ts';

/** Between two pages, in points. */
const GAP = 12;

/**
 * All pages in one SVG, one below the other, each an `svg` of its own in points. The address `org.svg#page-2` leads to the
 * second one. Text is text, each character at its place, in the faces of the style as the reader's machine has them.
 */
export function svg({ pages, about, style }: Drawn): Uint8Array {
  const width = Math.max(...pages.pages.map((it) => it.width));
  const contentOf = pageContents(pages, style);
  let y = 0;
  const parts = pages.pages.map((page, index) => {
    const place = ` id="page-${index + 1}" x="${number((width - page.width) / 2)}" y="${number(y)}"`;
    y += page.height + GAP;
    return [
      `<svg${place}${sizeOf(page)}>`,
      `<rect width="100%" height="100%" fill="#ffffff" stroke="#cccccc" stroke-width="0.5"/>`,
      ...contentOf(page),
      '</svg>',
    ].join('\n');
  });
  const height = y - GAP;
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}pt" height="${number(height)}pt" viewBox="0 0 ${number(width)} ${number(height)}" lang="zh-CN" xml:lang="zh-CN">
<title>${escapeXml(about.title)}</title>
${parts.join('\n')}
</svg>
`;
  return new TextEncoder().encode(whole);
}

/**
 * Each page as an SVG by itself, for a page of the web that shows them; links go to `#page-2` and so on.
 *
 * @param faceOf the attribute that gives a text its face; left out, the names of its families
 */
export function pageSvgs(pages: Pages, style: Drawn['style'], faceOf?: FaceAttribute): readonly string[] {
  const svgOf = pageDrawing(pages, style, faceOf);
  return pages.pages.map((_, index) => svgOf(index));
}

/** Draws one page after the other in the same way, as they are asked for by their index. */
export function pageDrawing(
  pages: Pages,
  style: Drawn['style'],
  faceOf?: FaceAttribute,
): (index: number) => string {
  const contentOf = pageContents(pages, style, faceOf);
  return (index) => {
    const page = pages.pages[index];
    if (!page) return '';
    return `<svg xmlns="http://www.w3.org/2000/svg"${sizeOf(page)} lang="zh-CN">${contentOf(page).join('')}</svg>`;
  };
}

const sizeOf = ({ width, height }: Page): string =>
  ` width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;

/** Writes what a page shows, shape by shape. */
function pageContents(
  { destinations }: Pages,
  style: Drawn['style'],
  faceOf: FaceAttribute = familyAttribute(style),
): (page: Page) => readonly string[] {
  function shapeOf(shape: Shape): string {
    if (shape.type === 'glyphs') return textOf(shape, faceOf(shape.face.part));
    if (shape.type === 'line') return lineOf(shape);
    if (shape.type === 'path') return pathOf(shape);
    return shape.type === 'image' ? imageOf(shape) : linkOf(shape);
  }

  function linkOf({ to, ...area }: Link): string {
    const page = 'destination' in to ? destinations.get(to.destination)?.page : undefined;
    const target = 'address' in to ? to.address : page === undefined ? undefined : `#page-${page + 1}`;
    return target === undefined
      ? ''
      : `<a href="${escapeXml(target)}"><rect${areaOf(area)} fill-opacity="0"/></a>`;
  }

  return ({ shapes }) => shapes.map(shapeOf);
}

/** Gives the attribute by which a text has the face of a part. */
export type FaceAttribute = (part: Glyphs['face']['part']) => string;

function familyAttribute(style: Drawn['style']): FaceAttribute {
  const families = familiesOf(style);
  return (part) => `font-family="${escapeXml(families(part))}"`;
}

function textOf(shape: Glyphs, face: string): string {
  const { text, size, color, x, baseline, advances, scale = 1, turn = 0, opacity = 1 } = shape;
  const isPlain = scale === 1 && turn === 0;
  const origin = isPlain ? x : 0;
  let at = 0;
  const starts = [...text].map((_, index) => {
    const start = at;
    at += advances[index] ?? 0;
    return number(origin + start / scale);
  });
  const attributes = [
    `${face} font-size="${number(size)}"`,
    color === '000000' ? '' : ` fill="#${color}"`,
    shape.face.bold ? ' font-weight="bold"' : '',
    opacity === 1 ? '' : ` fill-opacity="${number(opacity)}"`,
    / /.test(text) ? ' xml:space="preserve"' : '',
    isPlain
      ? ''
      : ` transform="translate(${number(x)} ${number(baseline)})${turn === 0 ? '' : ` rotate(${number(-turn)})`}${
          scale === 1 ? '' : ` scale(${number(scale, 5)} 1)`
        }"`,
  ];
  const y = isPlain ? number(baseline) : '0';
  return `<text y="${y}" ${attributes.join('')}${placesOf(text, starts)}</text>`;
}

/**
 * The characters with their places. Those beyond the first 65,536 stand in elements of their own, since programs do not
 * agree whether such a one counts as one or as two.
 */
function placesOf(text: string, starts: readonly string[]): string {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return ` x="${starts.join(' ')}">${escapeXml(text)}`;
  const parts: { text: string; starts: string[] }[] = [];
  let wasLarge = true;
  for (const [index, character] of [...text].entries()) {
    const isLarge = character.length > 1;
    if (isLarge || wasLarge) parts.push({ text: '', starts: [] });
    const part = parts.at(-1) as (typeof parts)[number];
    part.text += character;
    part.starts.push(starts[index] as string);
    wasLarge = isLarge;
  }
  return `>${parts.map((it) => `<tspan x="${it.starts.join(' ')}">${escapeXml(it.text)}</tspan>`).join('')}`;
}

const strokeOf = (color: string, width: number, dash: readonly number[] | undefined): string =>
  ` stroke="#${color}" stroke-width="${number(width)}"${
    dash === undefined ? '' : ` stroke-dasharray="${dash.map((it) => number(it)).join(' ')}"`
  }`;

const lineOf = ({ from, to, color, width, dash }: Line): string =>
  `<line x1="${number(from.x)}" y1="${number(from.y)}" x2="${number(to.x)}" y2="${number(to.y)}"${strokeOf(color, width, dash)}/>`;

const pathOf = ({ steps, fill, stroke, width = 1, dash }: Path): string =>
  `<path d="${steps.map(stepOf).join('')}" fill="${fill === undefined ? 'none' : `#${fill}`}"${
    stroke === undefined ? '' : strokeOf(stroke, width, dash)
  }/>`;

const at = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;

function stepOf(step: PathStep): string {
  if (step.type === 'close') return 'Z';
  if (step.type === 'curve') return `C${at(step.by[0])} ${at(step.by[1])} ${at(step.to)}`;
  return `${step.type === 'move' ? 'M' : 'L'}${at(step.to)}`;
}

const imageOf = ({ picture, ...area }: Image): string =>
  `<image${areaOf(area)} preserveAspectRatio="none" href="data:image/${picture.format};base64,${base64(picture.bytes)}"/>`;

const areaOf = ({ x, y, width, height }: Pick<Page, 'width' | 'height'> & Point): string =>
  ` x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;

/** A number in so many decimals at most. */
function number(value: number, decimals = 2): string {
  const scale = 10 ** decimals;
  return String(Math.round(value * scale) / scale || 0);
}
