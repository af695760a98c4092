import type { Picture } from '../../document/document.ts';
import { hex, type Objects, type Reference, to } from './objects.ts';
import { type DecodedPng, decodedPng, type Png, pngIn } from './png.ts';

/** Writes a picture as an object that pages draw (ISO 32000-1, 8.9.5); undefined where it is damaged. */
export function imageObject(
  { format, bytes, width, height }: Picture,
  objects: Objects,
): Reference | undefined {
  const size = `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}`;
  if (format === 'jpeg') return jpegObject(bytes, size, objects);
  const png = pngIn(bytes);
  if (!png) return undefined;
  return isAsPdfHasIt(png) ? storedPng(png, size, objects) : decoded(decodedPng(png), size, objects);
}

/** A PDF holds JPEG as it is. */
function jpegObject(bytes: Uint8Array, size: string, objects: Objects): Reference | undefined {
  const components = componentsOf(bytes);
  const space = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }[components ?? 0];
  if (space === undefined) return undefined;
  // Programs that write four colours in JPEG write them the other way round.
  const inverted = components === 4 ? '/Decode[1 0 1 0 1 0 1 0]' : '';
  return objects.addStream(
    bytes,
    `${size}/ColorSpace${space}/BitsPerComponent 8${inverted}/Filter/DCTDecode`,
    true,
  );
}

/**
 * Whether a picture is in the four colours of printing. They have no look of their own without a profile of the press,
 * so that a file with one is no PDF/A.
 */
export const isInFourColours = ({ format, bytes }: Picture): boolean =>
  format === 'jpeg' && componentsOf(bytes) === 4;

/** How many colours a JPEG has, by the head of its frame (ISO/IEC 10918-1, B.2.2). */
function componentsOf(bytes: Uint8Array): number | undefined {
  for (let at = 2; at + 9 < bytes.byteLength; ) {
    const marker = bytes[at + 1] as number;
    if (bytes[at] !== 0xff) return undefined;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return bytes[at + 9];
    at += marker === 0xff ? 1 : 2 + (((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number));
  }
  return undefined;
}

/** Whether a PNG is packed as a PDF packs pictures: nothing in it shines through, and it is one pass. */
const isAsPdfHasIt = ({ colour, isInterlaced, transparency }: Png): boolean =>
  (colour === 0 || colour === 2 || colour === 3) && !isInterlaced && transparency === undefined;

function storedPng({ colour, bits, width, palette, data }: Png, size: string, objects: Objects): Reference {
  const space =
    colour === 3
      ? `[/Indexed/DeviceRGB ${palette.byteLength / 3 - 1}<${[...palette].map((it) => hex(it, 2)).join('')}>]`
      : colour === 0
        ? '/DeviceGray'
        : '/DeviceRGB';
  return objects.addStream(
    data,
    `${size}/ColorSpace${space}/BitsPerComponent ${bits}/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors ${
      colour === 2 ? 3 : 1
    }/BitsPerComponent ${bits}/Columns ${width}>>`,
    true,
  );
}

function decoded(png: DecodedPng | undefined, size: string, objects: Objects): Reference | undefined {
  if (!png) return undefined;
  const mask = objects.addStream(png.alpha, `${size}/ColorSpace/DeviceGray/BitsPerComponent 8`);
  return objects.addStream(png.rgb, `${size}/ColorSpace/DeviceRGB/BitsPerComponent 8/SMask ${to(mask)}`);
}
