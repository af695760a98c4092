import type { Document, Volume } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { documentFlow } from '../arrange/document.ts';
import { volumeFlow } from '../arrange/volume.ts';
import { chartDrawing } from '../chart/drawing.ts';
import type { Flow } from '../flow/flow.ts';
import { advanceOf } from '../pages/characters.ts';
import type { Faces } from '../pages/face-metrics.ts';
import type { FaceUse, Pages } from '../pages/page.ts';
import { pagesOf } from '../pages/pages-of.ts';
import { inPoints } from '../pages/place/line-glyphs.ts';
import type { DrawnShapes } from '../pages/place/placed.ts';
import { chartType } from '../style/chart-type.ts';
import { chartShapes } from './chart-shapes.ts';

/**
 * A document as it stands on paper.
 *
 * @param faces what it is drawn in; left out, the widths of the standard's faces are reckoned with
 */
export const documentPages = (document: Document, style: Style, faces?: Faces): Pages =>
  drawnPages(documentFlow(document, style), style, faces);

/** A volume as it stands on paper. */
export const volumePages = (volume: Volume, style: Style, faces?: Faces): Pages =>
  drawnPages(volumeFlow(volume, style), style, faces);

/**
 * A flow as it stands on paper.
 *
 * @param faces what it is drawn in; left out, the widths of the standard's faces are reckoned with
 */
export const drawnPages = (flow: Flow, style: Style, faces: Faces | undefined): Pages =>
  pagesOf(flow, style, { faces, drawn: drawnIn(style, faces) });

/** What stands for the drawings of a file: charts drawn from their data, and the picture of a volume's cover. */
function drawnIn(style: Style, faces: Faces | undefined): DrawnShapes {
  const face: FaceUse = { part: style.text.tableCell.font, bold: style.text.tableCell.bold };
  const standard = advanceOf(style);
  const type = chartType(style);
  return (drawing, place, element) => {
    const [x, y, width, height] = [place.x, place.y, place.width, place.height].map(inPoints) as [
      number,
      number,
      number,
      number,
    ];
    if (drawing.type === 'picture') {
      const { picture } = drawing;
      return [{ type: 'image', x, y, width, height, picture, ...(element !== undefined && { element }) }];
    }
    return chartShapes(chartDrawing(drawing.chart, { width, height, type }), {
      x,
      y,
      face,
      element,
      advance: (character) => faces?.(face)?.advance(character) ?? standard(character),
    });
  };
}
