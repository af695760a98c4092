import { finding } from '../../diagnostics/finding.ts';
import type { Volume } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { coverMeasures } from '../volume/cover-measures.ts';
import type { TextPlace } from './overflows.ts';

/** A finding if the picture on the cover of a volume had to be made smaller than the style asks for. */
export function pictureOverflow(volume: Volume, style: Style, at: TextPlace): Finding[] {
  const { picture } = coverMeasures(volume, style);
  if (picture?.asked === undefined) return [];
  const [asked, width, height] = [picture.asked, picture.width, picture.height].map((it) =>
    Math.round((it / 1440) * 25.4),
  ) as [number, number, number];
  return [finding('picture-over-page', at('', ''), { asked, width, height })];
}
