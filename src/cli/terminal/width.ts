import { eastAsianWidth } from 'get-east-asian-width';

const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** The columns that a terminal gives to one character: 0 to what joins the character before it, 2 to 汉字. */
export function characterWidth(character: string): number {
  const codePoint = character.codePointAt(0) as number;
  if (codePoint < 0x300) return 1;
  return COMBINING.test(character) ? 0 : eastAsianWidth(codePoint);
}

/** The columns that a line takes; it holds no controls. */
export function displayWidth(line: string): number {
  let width = 0;
  for (const character of line) width += characterWidth(character);
  return width;
}
