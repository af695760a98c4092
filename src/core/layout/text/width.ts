/**
 * The width of text in ems: a Chinese character or full-width mark is 1, a Latin letter or digit 1/2, as in the fonts
 * of the standard (仿宋, 楷体, 黑体, 宋体), whose Latin letters are half-width.
 */
export function ems(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 1 : 0.5;
  return width;
}

/** Whether a character is wide. Latin, spaces and half-width marks are narrow; “”‘’—…· are wide in Chinese fonts. */
function isWide(character: string): boolean {
  const code = character.codePointAt(0) as number;
  return (
    code > 0x2e7f || (code >= 0x2010 && code <= 0x2027) || code === 0xb7 || code === 0x2103 || code === 0xd7
  );
}

/** The space that renderers set between Chinese and Latin or digits, in ems, as LibreOffice measures it. */
const SEAM = 0.2;

/** The width of text on a line in ems, including the space that renderers set between Chinese and Latin or digits. */
export const lineEms = (text: string): number => ems(text) + seamsOf(text) * SEAM;

const seamsOf = (text: string): number =>
  text.match(/[\u3400-\u9fff](?=[A-Za-z0-9])|[A-Za-z0-9](?=[\u3400-\u9fff])/g)?.length ?? 0;

/**
 * The width of a run of text on a line, in points.
 *
 * @param size the font size in pt
 * @param spacing the character spacing in pt. As LibreOffice measures it, every character has it except the last one
 * before a seam and the last one of the run
 */
export function textWidth(text: string, size: number, spacing = 0): number {
  const spaced = Math.max(0, [...text].length - seamsOf(text) - 1);
  return lineEms(text) * size + spaced * spacing;
}
