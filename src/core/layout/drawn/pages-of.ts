import type { Document, SeparateAttachment, Volume } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { attachmentFile } from '../docx/attachment.ts';
import { chartDrawerFor } from '../docx/charts.ts';
import { fileOf } from '../docx/document.ts';
import { volumeFile } from '../docx/volume.ts';
import type { Faces } from '../pages/face-metrics.ts';
import type { Pages } from '../pages/page.ts';
import { pagesOfFile } from '../pages/pages-of.ts';
import { volumeStyles } from '../style/volume-styles.ts';
import { allBlocks } from '../text/all-blocks.ts';

/**
 * A document as it stands on paper.
 *
 * @param faces what it is drawn in; left out, the widths of the standard's faces are reckoned with
 */
export async function documentPages(document: Document, style: Style, faces?: Faces): Promise<Pages> {
  const drawChart = await chartDrawerFor(allBlocks(document));
  return pagesOfFile(fileOf(document, style, drawChart), style, { faces });
}

/** An attachment that is a file of its own, as it stands on paper. */
export async function attachmentPages(
  separate: SeparateAttachment,
  style: Style,
  faces?: Faces,
): Promise<Pages> {
  const drawChart = await chartDrawerFor(allBlocks(separate.document));
  return pagesOfFile(attachmentFile(separate, style, drawChart), style, { faces });
}

/** A volume as it stands on paper. */
export async function volumePages(volume: Volume, style: Style, faces?: Faces): Promise<Pages> {
  const drawChart = await chartDrawerFor(volume.parts.flatMap(({ document }) => allBlocks(document)));
  const file = volumeFile(volume, style, drawChart);
  return pagesOfFile(file, style, { faces, styles: volumeStyles(style) });
}
