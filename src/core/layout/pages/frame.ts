import type { RowBox, TableBox } from './box.ts';
import { child, type Element, numberIn } from './element.ts';
import { paragraphOf, type Setting } from './paragraph.ts';

/** Whether a paragraph is in a frame, outside of the text. */
export const isFramed = (element: Element): boolean => child(child(element, 'pPr'), 'framePr') !== undefined;

/** The paragraphs of a frame with a place on the paper, as the rows of a floating table. */
export function frameOf(paragraphs: readonly Element[], setting: Setting): TableBox {
  const place = child(child(paragraphs[0], 'pPr'), 'framePr');
  const width = numberIn(place, 'w') ?? setting.width;
  const boxes = paragraphs.map((it) => paragraphOf(it, { ...setting, width }));
  return {
    type: 'table',
    styles: boxes.map(({ style }) => style),
    floats: true,
    floatTop: numberIn(place, 'y') ?? 0,
    rows: boxes.map((box): RowBox => {
      let bottom = 0;
      const drawn = box.lines.map(({ text, height }) => {
        bottom += height;
        return { text, bottom };
      });
      const cell = { x: 0, inset: 0, top: 0, width, height: bottom, paragraphs: [box], rules: {} };
      const cells = [{ ...cell, goesOn: false, isTurned: false }];
      return { height: bottom, lines: drawn, isHeader: false, keepNext: false, cells };
    }),
    below: 0,
    bookmarks: [],
    left: numberIn(place, 'x') ?? 0,
  };
}
