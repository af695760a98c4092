import type { Document, Picture, SeparateAttachment, Volume } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { chartDrawing } from '../chart/drawing.ts';
import { attachmentFile } from '../docx/attachment.ts';
import { chartDrawerFor, chartType, type DrawChart } from '../docx/charts.ts';
import { fileOf } from '../docx/document.ts';
import { volumeFile } from '../docx/volume.ts';
import { advanceOf } from '../pages/characters.ts';
import type { Faces } from '../pages/face-metrics.ts';
import type { FaceUse, Pages } from '../pages/page.ts';
import { pagesOfFile } from '../pages/pages-of.ts';
import { inPoints } from '../pages/place/line-glyphs.ts';
import type { DrawnShapes } from '../pages/place/placed.ts';
import { volumeStyles } from '../style/volume-styles.ts';
import { allBlocks } from '../text/all-blocks.ts';
import { chartShapes } from './chart-shapes.ts';

/**
 * A document as it stands on paper.
 *
 * @param faces what it is drawn in; left out, the widths of the standard's faces are reckoned with
 */
export async function documentPages(document: Document, style: Style, faces?: Faces): Promise<Pages> {
  const drawChart = await chartDrawerFor(allBlocks(document));
  const drawn = drawnIn(style, drawChart, faces);
  return pagesOfFile(fileOf(document, style, drawChart), style, { faces, drawn });
}

/** An attachment that is a file of its own, as it stands on paper. */
export async function attachmentPages(
  separate: SeparateAttachment,
  style: Style,
  faces?: Faces,
): Promise<Pages> {
  const drawChart = await chartDrawerFor(allBlocks(separate.document));
  const drawn = drawnIn(style, drawChart, faces);
  return pagesOfFile(attachmentFile(separate, style, drawChart), style, { faces, drawn });
}

/** A volume as it stands on paper. */
export async function volumePages(volume: Volume, style: Style, faces?: Faces): Promise<Pages> {
  const drawChart = await chartDrawerFor(volume.parts.flatMap(({ document }) => allBlocks(document)));
  const file = volumeFile(volume, style, drawChart);
  const drawn = drawnIn(style, drawChart, faces, volume.logo);
  return pagesOfFile(file, style, { faces, styles: volumeStyles(style), drawn });
}

/**
 * What stands for the drawings of a file: charts drawn from their data, and the picture of a volume's cover.
 *
 * @param drawChart what drew the charts
 */
function drawnIn(
  style: Style,
  drawChart: DrawChart | undefined,
  faces: Faces | undefined,
  logo?: Picture,
): DrawnShapes {
  const face: FaceUse = { part: style.text.tableCell.font, bold: style.text.tableCell.bold };
  const standard = advanceOf(style);
  const type = chartType(style);
  return (id, place, element) => {
    const [x, y, width, height] = [place.x, place.y, place.width, place.height].map(inPoints) as [
      number,
      number,
      number,
      number,
    ];
    const chart = drawChart?.charts.get(id);
    if (chart)
      return chartShapes(chartDrawing(chart, { width, height, type }), {
        x,
        y,
        face,
        element,
        advance: (character) => faces?.(face)?.advance(character) ?? standard(character),
      });
    if (!logo) return [];
    return [{ type: 'image', x, y, width, height, picture: logo, ...(element !== undefined && { element }) }];
  };
}
