import type { Picture } from '../../document/document.ts';
import type { Drawing, DrawnFaces } from '../drawn/faces.ts';
import type { Glyphs, Image, Line, Page, Path, PathStep, Point, Shape } from '../pages/page.ts';
import type { UsedFont } from './fonts.ts';
import { hex, number } from './objects.ts';
import type { Structure } from './structure.ts';

/** What the pages of a file share. */
export interface Shared {
  readonly faces: DrawnFaces;
  /** The font of the file for what a character is drawn by. */
  fontOf(drawing: Drawing): UsedFont;
  readonly structure: Structure | undefined;
  /** The name of a picture; undefined for one that is damaged. */
  imageOf(picture: Picture): string | undefined;
  /** The name of a degree of opacity. */
  opacity(value: number): string;
}

/** How strokes of a bold face are thickened that has no bold font: by this share of the type size. */
const THICKENED = 1 / 30;

/**
 * What is drawn on a page, in PDF's operators (ISO 32000-1, 8 and 9). Stretches of the text are marked with their element,
 * all else as no part of it.
 *
 * @param index which page, from 0
 * @returns the operators, and the names of the fonts in them
 */
export function contentOf(
  page: Page,
  index: number,
  shared: Shared,
): { content: string; fonts: ReadonlySet<UsedFont> } {
  const out: string[] = [];
  const fonts = new Set<UsedFont>();
  const state = new Map<string, string>();
  /** Says how to draw, where that is not said already. */
  const set = (what: string, how: string): void => {
    if (state.get(what) === how) return;
    state.set(what, how);
    out.push(how);
  };
  const stroke = ({
    color,
    width,
    dash,
  }: {
    color: string;
    width: number;
    dash: readonly number[] | undefined;
  }): void => {
    set('stroke', `${colour(color)} RG`);
    set('width', `${number(width)} w`);
    set('dash', `[${(dash ?? []).map((it) => number(it)).join(' ')}] 0 d`);
  };
  const opaque = (opacity: number): void => set('opacity', `/${shared.opacity(opacity)} gs`);
  const at = ({ x, y }: Point): string => `${number(x)} ${number(page.height - y)}`;

  const glyphs = (shape: Glyphs): void => {
    const face = shared.faces(shape.face);
    const { size, scale = 1, turn = 0, opacity = 1 } = shape;
    if (opacity !== 1 || state.has('opacity')) opaque(opacity);
    let x = 0;
    let open: { drawing: Drawing; font: UsedFont; from: number; shown: number; codes: string } | undefined;
    const close = (): void => {
      if (!open) return;
      const { drawing, font, from, codes } = open;
      fonts.add(font);
      set('fill', `${colour(shape.color)} rg`);
      set('font', `/${font.name} ${number(size)} Tf`);
      set('scale', `${number(scale * 100)} Tz`);
      if (drawing.isThickened) stroke({ color: shape.color, width: size * THICKENED, dash: undefined });
      set('mode', `${drawing.isThickened ? 2 : 0} Tr`);
      out.push(`BT ${placeOf(shape, from, turn, page.height)} Tm [<${codes}>] TJ ET`);
      open = undefined;
    };
    let index = 0;
    for (const character of shape.text) {
      const advance = shape.advances[index] ?? 0;
      index += 1;
      const drawing = face?.drawing(character);
      if (!drawing) close();
      else {
        const font = shared.fontOf(drawing);
        const unit = (size * scale) / 1000;
        if (!open || open.font !== font || open.drawing.isThickened !== drawing.isThickened) {
          close();
          open = { drawing, font, from: x, shown: x, codes: '' };
        } else {
          // What the widths of the font do not give is made up for before the next character.
          const gap = Math.round((open.shown - x) / unit);
          if (gap !== 0) {
            open.codes += `>${gap}<`;
            open.shown -= gap * unit;
          }
        }
        open.codes += hex(font.cid(character, drawing.glyph), 4);
        open.shown += font.width(drawing.glyph) * unit;
      }
      x += advance;
    }
    close();
  };

  const line = ({ from, to, color, width, dash }: Line): void => {
    if (state.has('opacity')) opaque(1);
    stroke({ color, width, dash });
    out.push(`${at(from)} m ${at(to)} l S`);
  };

  const path = ({ steps, fill, stroke: outline, width = 1, dash }: Path): void => {
    if (fill === undefined && outline === undefined) return;
    if (state.has('opacity')) opaque(1);
    if (fill !== undefined) set('fill', `${colour(fill)} rg`);
    if (outline !== undefined) stroke({ color: outline, width, dash });
    out.push(...steps.map((step) => stepOf(step, at)));
    out.push(fill === undefined ? 'S' : outline === undefined ? 'f' : 'B');
  };

  const image = ({ x, y, width, height, picture }: Image): void => {
    const name = shared.imageOf(picture);
    if (name === undefined) return;
    if (state.has('opacity')) opaque(1);
    const place = [width, 0, 0, height, x, page.height - y - height].map((it) => number(it)).join(' ');
    out.push(`q ${place} cm /${name} Do Q`);
  };

  const draw = (shape: Shape): void => {
    if (shape.type === 'glyphs') glyphs(shape);
    else if (shape.type === 'line') line(shape);
    else if (shape.type === 'path') path(shape);
    else if (shape.type === 'image') image(shape);
  };

  let marked: number | 'artifact' | undefined;
  for (const shape of page.shapes) {
    if (shape.type === 'link') continue;
    const mark = shape.element ?? 'artifact';
    if (shared.structure && mark !== marked) {
      if (marked !== undefined) out.push('EMC');
      out.push(
        mark === 'artifact'
          ? '/Artifact BMC'
          : `/${shared.structure.roleOf(mark)}<</MCID ${shared.structure.mark(mark, index)}>>BDC`,
      );
      marked = mark;
    }
    draw(shape);
  }
  if (marked !== undefined) out.push('EMC');
  return { content: out.join('\n'), fonts };
}

/** Where a stretch of text begins, turned as it is. */
function placeOf({ x, baseline }: Glyphs, from: number, turn: number, height: number): string {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [
    ...[cos, sin, -sin, cos].map((it) => number(it, 5)),
    number(x + from * cos),
    number(height - baseline + from * sin),
  ].join(' ');
}

function stepOf(step: PathStep, at: (point: Point) => string): string {
  if (step.type === 'close') return 'h';
  if (step.type === 'curve') return `${at(step.by[0])} ${at(step.by[1])} ${at(step.to)} c`;
  return `${at(step.to)} ${step.type === 'move' ? 'm' : 'l'}`;
}

/** Red, green and blue from 0 to 1. */
const colour = (color: string): string =>
  [0, 2, 4].map((it) => number(Number.parseInt(color.slice(it, it + 2), 16) / 255)).join(' ');
