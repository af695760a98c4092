import { placeOf } from '../../core/check/place.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import type { Picture } from '../../core/document/document.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { readInside } from './folder.ts';
import { MAX_LOGO_BYTES } from './limits.ts';
import type { Pack } from './pack.ts';
import { pictureSize } from './picture-size.ts';

/** The first bytes of each picture format: PNG (ISO/IEC 15948, 5.2), JPEG (ISO/IEC 10918-1, B.1.1.3). */
const SIGNATURES = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
} as const;

/** The picture of the nearest pack that names one. */
export async function logoOf(chain: readonly Pack[]): Promise<{ logo?: Picture; finding?: Finding }> {
  const pack = chain.find(({ file }) => file.logo !== undefined);
  const path = pack?.file.logo;
  if (!pack || path === undefined) return {};
  const at = placeOf(pack.source, ['logo'], 'value');
  const { bytes, finding: unread } = await readInside(pack.folder, path, MAX_LOGO_BYTES, at);
  if (unread) return { finding: unread };
  if (!bytes) return { finding: finding('logo-not-found', at, { path }) };
  const format = (['png', 'jpeg'] as const).find((it) =>
    SIGNATURES[it].every((byte, i) => bytes[i] === byte),
  );
  const size = format && pictureSize(format, bytes);
  if (!size) return { finding: finding('logo-not-picture', at, { path }) };
  return { logo: { format, bytes, ...size } };
}
