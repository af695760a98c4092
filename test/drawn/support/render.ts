import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from '../../../src/core/document/document.ts';
import { defaultStyle, type Style } from '../../../src/core/generated/style.ts';
import { docx } from '../../../src/core/layout/docx/document.ts';
import { DARK, type Raster, rastersOf } from './raster.ts';

/** A word on a page, in mm from the page's upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words whose boxes begin at the same height, from left to right. */
export interface Line extends Word {
  readonly words: readonly Word[];
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** A stretch of rows with ink, in mm, with its left and right limits; `red` if all of it is red. */
export interface Ink {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly red: boolean;
}

/** A piece of text in one font. */
export interface Piece {
  readonly text: string;
  readonly family: string;
}

export interface Rendered {
  readonly pages: readonly Page[];
  /** The PDF itself. */
  bytes(): Uint8Array;
  /** The text of all pages, in pieces of one font each. */
  pieces(): Piece[];
  /** The ink of a page, counted from 1. */
  ink(page: number): Ink[];
  /** The box of the ink in a stretch of a page; undefined if there is none. */
  inside(page: number, stretch: Pick<Word, 'left' | 'right' | 'top' | 'bottom'>): Ink | undefined;
  /** All pages in order, drawn by one call: faster if every page is needed. */
  rasters(): AsyncGenerator<Raster>;
  /** The number of dark dots in each tenth of a millimetre across a stretch of a page, from left to right. */
  columns(page: number, stretch: Pick<Word, 'left' | 'right' | 'top' | 'bottom'>): number[];
}

const ENVIRONMENT = { ...process.env, FONTCONFIG_FILE: resolve('test/drawn/fonts.conf') };
/** Replacement fonts whose digits are wider than those of any font of the standard. */
const BROAD_FACES = { ...process.env, FONTCONFIG_FILE: resolve('test/drawn/broad-fonts.conf') };

/** Files as LibreOffice draws them, until they are disposed of. */
export interface RenderedFiles {
  of(name: string): Rendered;
  dispose(): void;
}

/** How files are drawn. */
export interface Drawing {
  /** Whether to draw blank pages, which only turn the leaf. */
  readonly blankPages?: boolean;
  /** Whether to draw digits in a wide font. */
  readonly broadFaces?: boolean;
}

/**
 * Draws documents with LibreOffice in one call, and reads the positions of everything.
 *
 * @param styleOf the style of each document; by default the built-in one
 */
export async function render(
  documents: Readonly<Record<string, Document>>,
  styleOf: (name: string) => Style = () => defaultStyle,
  options: Drawing = {},
): Promise<RenderedFiles> {
  const files: Record<string, Uint8Array> = {};
  for (const [name, document] of Object.entries(documents)) files[name] = await docx(document, styleOf(name));
  return renderFiles(files, options);
}

/** Also draws blank pages. */
const WITH_BLANK_PAGES = 'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';

/** The same for existing files. More than about two hundred are too many for one call. */
export async function renderFiles(
  files: Readonly<Record<string, Uint8Array>>,
  { blankPages = false, broadFaces = false }: Drawing = {},
): Promise<RenderedFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'report-layout-'));
  const names = Object.keys(files);
  for (const name of names) writeFileSync(join(folder, `${name}.docx`), files[name] as Uint8Array);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      blankPages ? WITH_BLANK_PAGES : 'pdf',
      '--outdir',
      folder,
      ...names.map((it) => join(folder, `${it}.docx`)),
    ],
    { env: broadFaces ? BROAD_FACES : ENVIRONMENT, stdio: 'ignore' },
  );
  // A test asks for several stretches of a page, one after the other: the last page stays drawn.
  let last: { readonly key: string; readonly drawn: Dots } | undefined;
  const dots = (name: string, page: number): Dots => {
    const key = `${name} ${page}`;
    if (last?.key !== key) last = { key, drawn: dotsOf(folder, name, page) };
    return last.drawn;
  };
  return {
    of: (name) => ({
      pages: pagesOf(
        execFileSync('pdftotext', ['-bbox', join(folder, `${name}.pdf`), '-'], {
          encoding: 'utf8',
          maxBuffer: 1e9,
        }),
      ),
      bytes: () => readFileSync(join(folder, `${name}.pdf`)),
      pieces: () => piecesOf(join(folder, `${name}.pdf`)),
      ink: (page) => inkOf(dots(name, page)),
      inside: (page, stretch) => insideOf(dots(name, page), stretch),
      rasters: () => rastersOf(join(folder, `${name}.pdf`)),
      columns: (page, stretch) => columnsOf(dots(name, page), stretch),
    }),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function piecesOf(pdf: string): Piece[] {
  const xml = execFileSync('pdftohtml', ['-xml', '-i', '-stdout', pdf], { encoding: 'utf8', maxBuffer: 1e9 });
  const families = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="[^"]*" family="([^"]*)"/g)].map(
      ([, id = '', family = '']) => [id, family.replace(/^[A-Z]{6}\+/, '')],
    ),
  );
  return [...xml.matchAll(/<text [^>]*font="(\d+)">(.*?)<\/text>/gs)].map(([, id = '', content = '']) => ({
    text: content.replace(/<[^>]*>/g, '').trim(),
    family: families.get(id) ?? '',
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const mm = (points: string | undefined) => (Number(points) / 72) * 25.4;

function pagesOf(xml: string): Page[] {
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const words = [
        ...page.matchAll(
          /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g,
        ),
      ].map(
        ([, left, top, right, bottom, text = '']): Word => ({
          text: text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] as string),
          left: mm(left),
          right: mm(right),
          top: mm(top),
          bottom: mm(bottom),
        }),
      );
      return { width: mm(width), height: mm(height), lines: linesOf(words) };
    });
}

function linesOf(words: readonly Word[]): Line[] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && Math.abs((row[0] as Word).bottom - word.bottom) < 1.5) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    const sorted = row.sort((a, b) => a.left - b.left);
    return {
      words: sorted,
      text: sorted.map(({ text }) => text).join(''),
      left: Math.min(...sorted.map(({ left }) => left)),
      right: Math.max(...sorted.map(({ right }) => right)),
      top: Math.min(...sorted.map(({ top }) => top)),
      bottom: Math.max(...sorted.map(({ bottom }) => bottom)),
    };
  });
}

/** The dots of a page, from the upper left, three bytes each: red, green, blue. */
interface Dots {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
}

/** Whether a dot is ink, by the darkest of its colours. */
const isInk = (colours: Uint8Array, at: number) =>
  (colours[at] as number) < DARK || (colours[at + 1] as number) < DARK || (colours[at + 2] as number) < DARK;

const isRed = (colours: Uint8Array, at: number) => {
  const red = colours[at] as number;
  return red >= 200 && (colours[at + 1] as number) <= red - 60;
};

/** 254 dots per inch are ten per millimetre. */
function dotsOf(folder: string, name: string, page: number): Dots {
  const line = [
    '-r',
    '254',
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    join(folder, `${name}.pdf`),
  ];
  const bytes = execFileSync('pdftoppm', line, { maxBuffer: 1e9 });
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (!header) throw new Error('no PPM');
  const [whole, width, height] = header;
  return { width: Number(width), height: Number(height), colours: bytes.subarray(whole.length) };
}

function columnsOf(
  { width, colours }: Dots,
  { left, right, top, bottom }: Pick<Word, 'left' | 'right' | 'top' | 'bottom'>,
): number[] {
  const tenths = (from: number, to: number) =>
    Array.from({ length: Math.round((to - from) * 10) }, (_, index) => Math.round(from * 10) + index);
  return tenths(left, right).map(
    (x) => tenths(top, bottom).filter((y) => isInk(colours, (y * width + x) * 3)).length,
  );
}

/** The ink between two places of a row of dots; undefined if there is none. */
function inkOfRow({ width, colours }: Dots, y: number, from: number, to: number) {
  let left = -1;
  let right = -1;
  let red = true;
  for (let x = from; x < to; x++) {
    const at = (y * width + x) * 3;
    if (!isInk(colours, at)) continue;
    if (left < 0) left = x;
    right = x;
    red &&= isRed(colours, at);
  }
  return left < 0 ? undefined : { left, right: right + 1, red };
}

function insideOf(
  dots: Dots,
  { left, right, top, bottom }: Pick<Word, 'left' | 'right' | 'top' | 'bottom'>,
): Ink | undefined {
  const [first, last] = [Math.max(0, Math.round(left * 10)), Math.min(dots.width, Math.round(right * 10))];
  return bandsOf(dots, Math.round(top * 10), Math.round(bottom * 10), first, last).reduce<Ink | undefined>(
    (all, it) =>
      all
        ? {
            top: all.top,
            bottom: it.bottom,
            left: Math.min(all.left, it.left),
            right: Math.max(all.right, it.right),
            red: all.red && it.red,
          }
        : it,
    undefined,
  );
}

const inkOf = (dots: Dots): Ink[] => bandsOf(dots, 0, dots.height, 0, dots.width);

/** The stretches of rows with ink in a part of a page, which is given in dots. */
function bandsOf(dots: Dots, top: number, bottom: number, left: number, right: number): Ink[] {
  const bands: Ink[] = [];
  let open: { top: number; left: number; right: number; red: boolean } | undefined;
  for (let y = Math.max(0, top); y <= Math.min(bottom, dots.height); y++) {
    const row = y < bottom && y < dots.height ? inkOfRow(dots, y, left, right) : undefined;
    if (row)
      open = {
        top: open?.top ?? y,
        left: Math.min(open?.left ?? row.left, row.left),
        right: Math.max(open?.right ?? row.right, row.right),
        red: (open?.red ?? true) && row.red,
      };
    else if (open) {
      bands.push({
        top: open.top / 10,
        bottom: y / 10,
        left: open.left / 10,
        right: open.right / 10,
        red: open.red,
      });
      open = undefined;
    }
  }
  return bands;
}
