import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from '../../../src/core/document/document.ts';
import { defaultStyle, type Style } from '../../../src/core/generated/style.ts';
import { docx } from '../../../src/core/layout/docx/document.ts';
import { type Raster, rastersOf } from './raster.ts';

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
      ink: (page) => inkOf(folder, name, page),
      inside: (page, stretch) => insideOf(dotsOf(folder, name, page), stretch),
      rasters: () => rastersOf(join(folder, `${name}.pdf`)),
      columns: (page, stretch) => columnsOf(folder, name, page, stretch),
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

/** The dots of a page. */
interface Dots {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): readonly [red: number, green: number, blue: number];
}

/** 254 dots per inch are ten per millimetre. */
function dotsOf(folder: string, name: string, page: number): Dots {
  const file = join(folder, `${name}-${page}`);
  execFileSync('pdftoppm', [
    '-r',
    '254',
    '-f',
    String(page),
    '-l',
    String(page),
    '-singlefile',
    join(folder, `${name}.pdf`),
    file,
  ]);
  const bytes = readFileSync(`${file}.ppm`);
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (!header) throw new Error('no PPM');
  const [whole, w, h] = header;
  const width = Number(w);
  return {
    width,
    height: Number(h),
    at: (x, y) => {
      const at = whole.length + (y * width + x) * 3;
      return [bytes[at] ?? 255, bytes[at + 1] ?? 255, bytes[at + 2] ?? 255];
    },
  };
}

function columnsOf(
  folder: string,
  name: string,
  page: number,
  { left, right, top, bottom }: Pick<Word, 'left' | 'right' | 'top' | 'bottom'>,
): number[] {
  const dots = dotsOf(folder, name, page);
  const tenths = (from: number, to: number) =>
    Array.from({ length: Math.round((to - from) * 10) }, (_, index) => Math.round(from * 10) + index);
  return tenths(left, right).map(
    (x) => tenths(top, bottom).filter((y) => Math.min(...dots.at(x, y)) < 160).length,
  );
}

function insideOf(
  { at }: Dots,
  { left, right, top, bottom }: Pick<Word, 'left' | 'right' | 'top' | 'bottom'>,
): Ink | undefined {
  const box = { top: Infinity, bottom: -1, left: Infinity, right: -1, red: true };
  for (let y = Math.round(top * 10); y < Math.round(bottom * 10); y++)
    for (let x = Math.round(left * 10); x < Math.round(right * 10); x++) {
      const [r, g, b] = at(x, y);
      if (Math.min(r, g, b) >= 160) continue;
      box.top = Math.min(box.top, y / 10);
      box.bottom = (y + 1) / 10;
      box.left = Math.min(box.left, x / 10);
      box.right = Math.max(box.right, (x + 1) / 10);
      if (r < 200 || g > r - 60) box.red = false;
    }
  return box.right < 0 ? undefined : box;
}

function inkOf(folder: string, name: string, page: number): Ink[] {
  const { width, height, at } = dotsOf(folder, name, page);
  const rows: Ink[] = [];
  let current: { top: number; left: number; right: number; red: boolean } | undefined;
  for (let y = 0; y <= height; y++) {
    let left = width;
    let right = -1;
    let red = true;
    for (let x = 0; y < height && x < width; x++) {
      const [r, g, b] = at(x, y);
      if (Math.min(r, g, b) >= 160) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      if (r < 200 || g > r - 60) red = false;
    }
    if (right >= 0) {
      current ??= { top: y, left, right, red: true };
      current = {
        top: current.top,
        left: Math.min(current.left, left),
        right: Math.max(current.right, right),
        red: current.red && red,
      };
    } else if (current) {
      rows.push({
        top: current.top / 10,
        bottom: y / 10,
        left: current.left / 10,
        right: (current.right + 1) / 10,
        red: current.red,
      });
      current = undefined;
    }
  }
  return rows;
}
