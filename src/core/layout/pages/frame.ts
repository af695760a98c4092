import type { TableBox } from './box.ts';
import { child, type Element, numberIn } from './element.ts';
import { paragraphOf, type Setting } from './paragraph.ts';

/** Whether a paragraph stands in a frame, apart from the text. */
export const isFramed = (element: Element): boolean => child(child(element, 'pPr'), 'framePr') !== undefined;

/** What floats in a frame with a place on the paper: paragraphs that follow one another, in this room as rows. */
export function frameOf(paragraphs: readonly Element[], setting: Setting): TableBox {
  const place = child(child(paragraphs[0], 'pPr'), 'framePr');
  const width = numberIn(place, 'w') ?? setting.width;
  const boxes = paragraphs.map((it) => paragraphOf(it, { ...setting, width }));
  return {
    type: 'table',
    styles: boxes.map(({ style }) => style),
    floats: true,
    floatTop: numberIn(place, 'y') ?? 0,
    rows: boxes.map(({ lines }) => {
      let bottom = 0;
      const drawn = lines.map(({ text, height }) => {
        bottom += height;
        return { text, bottom };
      });
      return { height: bottom, lines: drawn, isHeader: false, keepNext: false };
    }),
    below: 0,
    bookmarks: [],
  };
}
