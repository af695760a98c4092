import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bordered, png, readPpm } from './png.ts';

/**
 * What a picture shows: a page (counted from 1, the last, or the first landscape page), whole or between two heights.
 */
export interface View {
  readonly page: number | 'last' | 'landscape';
  /** Millimetres from the page's upper edge. */
  readonly from?: number;
  readonly to?: number;
}

/** Dots per inch: a whole page is 620 dots wide and well under 80 KB. */
const RESOLUTION = 75;

/** Turns every .docx of a folder into a PDF beside it, with the free fonts that the layout tests use. */
export function toPdf(folder: string, names: readonly string[]): void {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}', // pages as in the file
      '--outdir',
      folder,
      ...names.map((it) => join(folder, `${it}.docx`)),
    ],
    { env: { ...process.env, FONTCONFIG_FILE: resolve('test/drawn/fonts.conf') }, stdio: 'ignore' },
  );
}

/** A view of a PDF, as a PNG. */
export function draw(pdf: string, view: View): Uint8Array {
  const page = String(pageOf(pdf, view.page));
  const dots = (mm: number) => String(Math.round((mm / 25.4) * RESOLUTION));
  const { from, to } = view;
  const stretch =
    from === undefined || to === undefined
      ? []
      : ['-x', '0', '-y', dots(from), '-W', dots(210), '-H', dots(to - from)];
  const stem = pdf.replace(/\.pdf$/, '');
  execFileSync('pdftoppm', [
    '-r',
    String(RESOLUTION),
    '-f',
    page,
    '-l',
    page,
    '-singlefile',
    ...stretch,
    pdf,
    stem,
  ]);
  return png(bordered(readPpm(readFileSync(`${stem}.ppm`))));
}

function pageOf(pdf: string, page: View['page']): number {
  if (typeof page === 'number') return page;
  const sizes = execFileSync('pdfinfo', ['-l', '-1', pdf], { encoding: 'utf8' });
  const pages = [...sizes.matchAll(/^Page +(\d+) size: +([\d.]+) x ([\d.]+)/gm)];
  const found =
    page === 'last' ? pages.at(-1) : pages.find(([, , width, height]) => Number(width) > Number(height));
  if (!found) throw new Error(`${pdf} has no such page: ${page}`);
  return Number(found[1]);
}
