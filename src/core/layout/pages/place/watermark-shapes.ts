import type { FlowSheet } from '../../flow/sheet.ts';
import { WATERMARK } from '../../style/watermark.ts';
import type { Shape } from '../page.ts';
import { textWidthOf } from '../section.ts';

/** A watermark in the middle between the page's margins. */
export function watermarkShapes(text: string, sheet: FlowSheet): Shape[] {
  const { width, height, rotation } = WATERMARK;
  const { margins } = sheet;
  const characters = [...text];
  if (characters.length === 0) return [];
  const size = height / INK;
  const each = width / characters.length;
  const middle = {
    x: (margins.left + textWidthOf(sheet) / 2) / 20,
    y: (margins.top + (sheet.height - margins.top - margins.bottom) / 2) / 20,
  };
  const turn = (360 - rotation) % 360;
  const angle = (turn / 180) * Math.PI;
  const along = { x: Math.cos(angle), y: -Math.sin(angle) };
  const up = { x: -Math.sin(angle), y: -Math.cos(angle) };
  const back = width / 2;
  const down = size * MIDDLE;
  return [
    {
      type: 'glyphs',
      text,
      face: { part: 'hei', bold: false },
      size: rounded(size),
      color: 'C0C0C0',
      opacity: 0.5,
      x: rounded(middle.x - along.x * back - up.x * down),
      baseline: rounded(middle.y - along.y * back - up.y * down),
      advances: characters.map(() => rounded(each)),
      scale: rounded(each / size),
      turn,
    },
  ];
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The height of a Chinese character's ink, and the height of its middle above the baseline, in ems. */
const INK = 0.93;
const MIDDLE = 0.38;
