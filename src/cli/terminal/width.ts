import { eastAsianWidth } from 'get-east-asian-width';

const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** The columns of a character on a terminal: 0 for combining characters, 2 for Chinese characters. */
export function characterWidth(character: string): number {
  const codePoint = character.codePointAt(0) as number;
  if (codePoint < 0x300) return 1;
  return COMBINING.test(character) ? 0 : eastAsianWidth(codePoint);
}

/** The columns of a line; it must not contain controls. */
export function displayWidth(line: string): number {
  let width = 0;
  for (const character of line) width += characterWidth(character);
  return width;
}
