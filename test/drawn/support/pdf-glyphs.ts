import { constants, inflateSync } from 'node:zlib';

/** A character as a PDF draws it, in points from the upper left corner of the page. */
export interface DrawnGlyph {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  /** The angle by which it is turned anticlockwise, in degrees. */
  readonly turn: number;
}

/** A straight line or the outline of an area, in points from the upper left corner of the page. */
export interface DrawnBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly DrawnGlyph[];
  readonly boxes: readonly DrawnBox[];
}

/**
 * The place of every glyph in a PDF, as exact as the file. Only for files that LibreOffice writes: objects are not
 * inside other objects, and fonts are simple ones with a `ToUnicode` table.
 */
export function pdfPages(bytes: Uint8Array): DrawnPage[] {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, { readonly head: string; readonly stream: string | undefined }>();
  for (const { 1: number = '', 2: body = '' } of file.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)) {
    const at = body.search(/stream\r?\n/);
    const head = at < 0 ? body : body.slice(0, at);
    objects.set(Number(number), { head, stream: at < 0 ? undefined : unpacked(head, body.slice(at)) });
  }
  const head = (number: number) => objects.get(number)?.head ?? '';
  const reference = (text: string, key: string) =>
    Number(new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(text)?.[1] ?? 0);
  const fontsOf = (page: string) => {
    const resources = head(reference(page, 'Resources'));
    const fonts = new Map<string, Font>();
    const listed = reference(resources, 'Font');
    for (const { 1: name = '', 2: number = '' } of head(listed).matchAll(/\/(F\d+)\s+(\d+) 0 R/g)) {
      const font = head(Number(number));
      const table = objects.get(reference(font, 'ToUnicode'))?.stream ?? '';
      fonts.set(name, { ...meanings(table), widths: widthsOf(font) });
    }
    return fonts;
  };
  const pages: DrawnPage[] = [];
  for (const number of kids(Number(/\/Pages\s+(\d+) 0 R/.exec(file)?.[1] ?? 0), head)) {
    const page = head(number);
    const [, width = '595', height = '842'] =
      /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(page) ?? [];
    const stream = objects.get(reference(page, 'Contents'))?.stream ?? '';
    pages.push({ width: +width, height: +height, ...drawnIn(stream, fontsOf(page), +height) });
  }
  return pages;
}

function kids(node: number, head: (number: number) => string): number[] {
  const [, list] = /\/Kids\s*\[([^\]]*)\]/.exec(head(node)) ?? [];
  if (list === undefined) return [node];
  return [...list.matchAll(/(\d+) 0 R/g)].flatMap(({ 1: it }) => kids(Number(it), head));
}

function unpacked(head: string, body: string): string {
  const bytes = Buffer.from(body.replace(/^stream\r?\n/, '').replace(/\r?\nendstream\s*$/, ''), 'latin1');
  if (!head.includes('FlateDecode')) return bytes.toString('latin1');
  // What looks like the line's end before the mark can be the last byte of the stream.
  return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
}

interface Font {
  readonly text: ReadonlyMap<number, string>;
  readonly widths: (code: number) => number;
}

function widthsOf(font: string): Font['widths'] {
  const first = Number(/\/FirstChar\s+(\d+)/.exec(font)?.[1] ?? 0);
  const widths = (/\/Widths\s*\[([^\]]*)\]/.exec(font)?.[1] ?? '').trim().split(/\s+/).map(Number);
  return (code) => widths[code - first] ?? 0;
}

/** The text for each code of a font (`ToUnicode`). */
function meanings(table: string): Pick<Font, 'text'> {
  const text = new Map<number, string>();
  const words = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const { 1: lines = '' } of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const { 1: code = '', 2: hex = '' } of lines.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      text.set(Number.parseInt(code, 16), words(hex));
  for (const { 1: lines = '' } of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const { 1: from = '', 2: to = '', 3: hex = '' } of lines.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g,
    ))
      for (let code = Number.parseInt(from, 16), at = 0; code <= Number.parseInt(to, 16); code++, at++)
        text.set(code, String.fromCodePoint((words(hex).codePointAt(0) as number) + at));
  return { text };
}

type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that applies `a`, then `b`. */
const both = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
];

const TOKENS =
  /\[|\]|<([0-9A-Fa-f\s]*)>|\((?:\\[\s\S]|[^\\()])*\)|\/[^\s/[\]<>()]+|[-+]?[\d.]+|[A-Za-z'"*]+/g;

function drawnIn(
  stream: string,
  fonts: ReadonlyMap<string, Font>,
  height: number,
): Pick<DrawnPage, 'glyphs' | 'boxes'> {
  const glyphs: DrawnGlyph[] = [];
  const boxes: DrawnBox[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const saved: Matrix[] = [];
  let text: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Matrix = text;
  let [size, stretch, spacing, font] = [0, 1, 0, undefined as Font | undefined];
  let path: [number, number][] = [];
  const operands: string[] = [];
  const number = (back: number) => Number(operands.at(-back));
  const six = (): Matrix => [number(6), number(5), number(4), number(3), number(2), number(1)];
  const point = (x: number, y: number): [number, number] => {
    const at = both([1, 0, 0, 1, x, y], matrix);
    return [at[4], height - at[5]];
  };
  const show = (codes: Iterable<number>) => {
    for (const code of codes) {
      const at = both(text, matrix);
      const turn = Math.round((Math.atan2(at[1], at[0]) / Math.PI) * 180);
      glyphs.push({ text: font?.text.get(code) ?? '', x: at[4], baseline: height - at[5], turn });
      const far = (((font?.widths(code) ?? 0) / 1000) * size + spacing) * stretch;
      text = both([1, 0, 0, 1, far, 0], text);
    }
  };
  const showString = (it: string) => {
    if (it.startsWith('<')) show(Buffer.from(it.replace(/[<>\s]/g, ''), 'hex'));
    else show(Buffer.from(it.slice(1, -1).replace(/\\(.)/g, '$1'), 'latin1'));
  };
  const drawPath = () => {
    const xs = path.map(([x]) => x);
    const ys = path.map(([, y]) => y);
    if (path.length > 0)
      boxes.push({
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      });
    path = [];
  };
  const operators: Readonly<Record<string, () => void>> = {
    q: () => saved.push(matrix),
    Q: () => {
      matrix = saved.pop() ?? matrix;
    },
    cm: () => {
      matrix = both(six(), matrix);
    },
    BT: () => {
      text = line = [1, 0, 0, 1, 0, 0];
    },
    Tf: () => {
      font = fonts.get((operands.at(-2) ?? '').slice(1));
      size = number(1);
    },
    Tm: () => {
      text = line = six();
    },
    Td: () => {
      text = line = both([1, 0, 0, 1, number(2), number(1)], line);
    },
    Tz: () => {
      stretch = number(1) / 100;
    },
    Tc: () => {
      spacing = number(1);
    },
    Tj: () => showString(operands.at(-1) ?? ''),
    TJ: () => {
      for (const it of operands.slice(operands.lastIndexOf('[') + 1, -1))
        if (/^[<(]/.test(it)) showString(it);
        else text = both([1, 0, 0, 1, (-Number(it) / 1000) * size * stretch, 0], text);
    },
    m: () => path.push(point(number(2), number(1))),
    l: () => path.push(point(number(2), number(1))),
    re: () => {
      path.push(point(number(4), number(3)), point(number(4) + number(2), number(3) + number(1)));
    },
    S: drawPath,
    f: drawPath,
    'f*': drawPath,
    B: drawPath,
    n: () => {
      path = [];
    },
  };
  for (const [token] of stream.matchAll(TOKENS)) {
    const act = /^[A-Za-z'"*]/.test(token) ? operators[token] : undefined;
    if (!/^[A-Za-z'"*]/.test(token)) operands.push(token);
    else {
      act?.();
      operands.length = 0;
    }
  }
  return { glyphs, boxes };
}
