/**
 * The width of text in ems: a Chinese character or full-width mark is 1, a Latin letter or digit 1/2, as in the fonts
 * of the standard (仿宋, 楷体, 黑体, 宋体), whose Latin letters are half-width.
 */
export function ems(text: string): number {
  let halves = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    halves += isWide(code) ? 2 : 1;
    // Of a character of two units the first one counts; a unit by itself is a character.
    if (code >= 0xd800 && code <= 0xdbff && isSecondUnit(text.charCodeAt(at + 1))) at += 1;
  }
  return halves / 2;
}

const isSecondUnit = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Whether a character is wide. Latin, spaces and half-width marks are narrow; “”‘’—…· are wide in Chinese fonts. */
function isWide(code: number): boolean {
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
