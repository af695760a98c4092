import type { FlowFrame } from '../flow/frame.ts';
import type { RowBox, TableBox } from './box.ts';
import { paragraphOf } from './paragraph.ts';
import type { Setting } from './setting.ts';

/** The paragraphs of a frame as the rows of a floating table. */
export function frameOf({ x, y, width, paragraphs }: FlowFrame, setting: Setting): TableBox {
  const boxes = paragraphs.map((it) => paragraphOf(it, { ...setting, width }));
  return {
    type: 'table',
    styles: boxes.map(({ style }) => style),
    floats: true,
    floatTop: y,
    rows: boxes.map((box): RowBox => {
      let bottom = 0;
      const drawn = box.lines.map(({ text, height }) => {
        bottom += height;
        return { text, bottom };
      });
      const cell = { x: 0, inset: 0, top: 0, width, height: bottom, paragraphs: [box], rules: {} };
      const cells = [{ ...cell, goesOn: false, isTurned: false, isCentred: false }];
      const never = { isHeader: false, keepNext: false, splits: false };
      return { height: bottom, lines: drawn, ...never, above: 0, under: 0, cells };
    }),
    headHeight: 0,
    below: 0,
    bookmarks: [],
    left: x,
  };
}
