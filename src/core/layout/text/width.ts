/**
 * How wide text is, in ems: a Chinese character or full-width mark 1, a Latin letter or figure 1/2, as in the faces of
 * the standard (仿宋, 楷体, 黑体, 宋体), whose Latin is half-width.
 */
export function ems(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 1 : 0.5;
  return width;
}

/** Latin, spaces and half-width marks are narrow; “”‘’—…· are wide in Chinese faces. */
function isWide(character: string): boolean {
  const code = character.codePointAt(0) as number;
  return (
    code > 0x2e7f || (code >= 0x2010 && code <= 0x2027) || code === 0xb7 || code === 0x2103 || code === 0xd7
  );
}

/** What renderers set between Chinese and Latin or figures, in ems, as LibreOffice measures it. */
const SEAM = 0.2;

/** How wide text is on a line, in ems, with the space that renderers set between Chinese and Latin or figures. */
export const lineEms = (text: string): number => ems(text) + seamsOf(text) * SEAM;

const seamsOf = (text: string): number =>
  text.match(/[\u3400-\u9fff](?=[A-Za-z0-9])|[A-Za-z0-9](?=[\u3400-\u9fff])/g)?.length ?? 0;

/**
 * How wide a run of text is on a line, in points.
 *
 * @param size type size, pt
 * @param spacing character spacing, pt, which each character carries but the last before a seam and that of the run: so
 *   LibreOffice measures it
 */
export function textWidth(text: string, size: number, spacing = 0): number {
  const spaced = Math.max(0, [...text].length - seamsOf(text) - 1);
  return lineEms(text) * size + spaced * spacing;
}
