/** OFD measures in millimetres (GB/T 33190-2016, 7.2); pages are in points. */
const MILLIMETRES = 25.4 / 72;

/** A length or position in millimetres, rounded to a micrometre. */
export const millimetres = (points: number): string => String(Math.round(points * MILLIMETRES * 1000) / 1000);

/** The four numbers of an `ST_Box`: left, top, width, height. */
export const box = (x: number, y: number, width: number, height: number): string =>
  [x, y, width, height].map(millimetres).join(' ');

/** A colour of a style as values of OFD's default colour space, RGB. */
export const colour = (hex: string): string =>
  [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(' ');
