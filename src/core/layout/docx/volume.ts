import type { Volume } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { volumeFlow } from '../arrange/volume.ts';
import { paginate } from '../pages/paginate.ts';
import { volumeProperties } from './custom-properties.ts';
import { fileOf } from './file.ts';
import { pack } from './pack.ts';

/**
 * A volume as an OOXML package. The numbers in its table of contents are reckoned and written when the file is made.
 *
 * @param epoch seconds since 1970 that the file gives as the time of its making, where the caller has one
 */
export async function docxVolume(volume: Volume, style: Style, epoch?: number): Promise<Uint8Array> {
  const { properties } = volume;
  const flow = volumeFlow(volume, style);
  const { bookmarks } = paginate(flow, style);
  const numbers = new Map([...bookmarks].map(([name, page]) => [name, String(page)]));
  const file = await fileOf(flow, style, {
    pageNumbers: numbers,
    customProperties: volumeProperties(volume),
  });
  return pack(file, style, properties, epoch, flow.styles);
}
