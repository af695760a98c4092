/** Font sizes in pt by their Chinese names: the sizes of Chinese typesetting, as in Word and WPS. */
const NAMED_SIZES: Readonly<Record<string, number>> = {
  初号: 42,
  小初: 36,
  一号: 26,
  小一: 24,
  二号: 22,
  小二: 18,
  三号: 16,
  小三: 15,
  四号: 14,
  小四: 12,
  五号: 10.5,
  小五: 9,
};

const POINTS: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 720 / 25.4, in: 72 };

/**
 * A length of a style file in points.
 *
 * @param length a number with its unit (`37mm`, `28.95pt`, `-0.25pt`), or the Chinese name of a font size (`三号`)
 * @throws RangeError for anything else, which the style's schema has excluded
 */
export function points(length: string): number {
  const named = NAMED_SIZES[length];
  if (named !== undefined) return named;
  const parts = /^(-?[\d.]+)\s*(pt|mm|cm|in)$/.exec(length);
  const unit = parts && POINTS[parts[2] as string];
  if (!parts || !unit) throw new RangeError(`not a length: ${length}`);
  return Number(parts[1]) * unit;
}

/** A length in whole twips (twentieths of a point), the unit of OOXML. */
export const twips = (length: string): number => Math.round(points(length) * 20);

/** A font size in whole half-points, the unit of `w:sz`. */
export const halfPoints = (size: string): number => Math.round(points(size) * 2);

/** The width of a rule in twips, as files of Word can store it: whole eighths of a point. */
export const ruleWidth = (length: string): number => Math.round(points(length) * 8) * 2.5;

/** Millimetres in whole twips. */
export const millimetres = (mm: number): number => Math.round((mm / 25.4) * 1440);

/** A pixel of screens and of drawings in twips: 1/96 inch. */
export const PIXEL = 15;
