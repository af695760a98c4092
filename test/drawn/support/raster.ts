import { spawn } from 'node:child_process';
import type { Ink, Word } from './render.ts';

/** A part of a page, in mm from its upper left corner. */
export type Stretch = Pick<Word, 'left' | 'right' | 'top' | 'bottom'>;

/** The ink of one page, of any colour, with ten dots per millimetre. */
export interface Raster {
  /** In mm. */
  readonly width: number;
  readonly height: number;
  /** The box of the ink in a stretch, by default of the whole page; undefined if there is none. */
  inside(stretch?: Partial<Stretch>): Box | undefined;
  /** The stretches of rows with ink in a part of the page, from top to bottom. */
  bands(stretch?: Partial<Stretch>): Box[];
  /** The share of ink in a stretch, from 0 to 1. */
  share(stretch: Stretch): number;
}

/** The position of ink, in mm. */
export type Box = Omit<Ink, 'red'>;

/** All pages of a PDF, drawn by one call. Each is yielded as soon as it is drawn, so that few are in memory. */
export async function* rastersOf(pdf: string): AsyncGenerator<Raster> {
  const drawing = spawn('pdftoppm', ['-r', '254', '-gray', pdf], { stdio: ['ignore', 'pipe', 'inherit'] });
  let held: Buffer[] = [];
  let size = 0;
  let wanted: { header: number; width: number; height: number } | undefined;
  for await (const chunk of drawing.stdout as AsyncIterable<Buffer>) {
    held.push(chunk);
    size += chunk.length;
    for (;;) {
      if (!wanted) {
        held = [Buffer.concat(held)];
        const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(
          (held[0] as Buffer).subarray(0, 40).toString('latin1'),
        );
        if (!header) break;
        wanted = { header: header[0].length, width: Number(header[1]), height: Number(header[2]) };
      }
      const end = wanted.header + wanted.width * wanted.height;
      if (size < end) break;
      const bytes = Buffer.concat(held);
      yield rasterOf(bytes.subarray(wanted.header, end), wanted.width, wanted.height);
      held = [bytes.subarray(end)];
      size = bytes.length - end;
      wanted = undefined;
    }
  }
  if (size > 0) throw new Error(`${pdf}: a page is cut off`);
}

function rasterOf(dots: Uint8Array, width: number, height: number): Raster {
  const bounds = ({ left = 0, right = width / 10, top = 0, bottom = height / 10 }: Partial<Stretch>) => ({
    left: Math.max(0, Math.round(left * 10)),
    right: Math.min(width, Math.round(right * 10)),
    top: Math.max(0, Math.round(top * 10)),
    bottom: Math.min(height, Math.round(bottom * 10)),
  });
  const bands = (stretch: Partial<Stretch> = {}): Box[] => {
    const { left, right, top, bottom } = bounds(stretch);
    const found: { top: number; bottom: number; left: number; right: number }[] = [];
    let open = false;
    for (let y = top; y < bottom; y++) {
      const row = dots.subarray(y * width + left, y * width + right);
      const first = row.findIndex((it) => it < DARK);
      if (first < 0) {
        open = false;
        continue;
      }
      const last = row.findLastIndex((it) => it < DARK);
      const box = { top: y, bottom: y + 1, left: left + first, right: left + last + 1 };
      const band = found.at(-1);
      if (open && band) {
        band.bottom = box.bottom;
        band.left = Math.min(band.left, box.left);
        band.right = Math.max(band.right, box.right);
      } else found.push(box);
      open = true;
    }
    return found.map((it) => ({
      top: it.top / 10,
      bottom: it.bottom / 10,
      left: it.left / 10,
      right: it.right / 10,
    }));
  };
  return {
    width: width / 10,
    height: height / 10,
    bands,
    share: (stretch) => {
      const { left, right, top, bottom } = bounds(stretch);
      let dark = 0;
      for (let y = top; y < bottom; y++)
        for (let x = left; x < right; x++) if ((dots[y * width + x] as number) < DARK) dark++;
      return dark / ((right - left) * (bottom - top));
    },
    inside: (stretch) => {
      const found = bands(stretch);
      if (found.length === 0) return undefined;
      return {
        top: Math.min(...found.map((it) => it.top)),
        bottom: Math.max(...found.map((it) => it.bottom)),
        left: Math.min(...found.map((it) => it.left)),
        right: Math.max(...found.map((it) => it.right)),
      };
    },
  };
}

/** A dot darker than this counts as ink (white is 255): half-covered black dots, and the red of a head. */
export const DARK = 160;
