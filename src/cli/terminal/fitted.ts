import { characterWidth, displayWidth } from './width.ts';

/** A line of no more than so many columns, what is too much at its end left out and … put for it. */
export function fitted(line: string, columns: number): string {
  if (displayWidth(line) <= columns) return line;
  let kept = '';
  let width = 1;
  for (const character of line) {
    width += characterWidth(character);
    if (width > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The same, with what is too much left out at the beginning: of a path, the end says most. */
export function fittedAtEnd(line: string, columns: number): string {
  if (displayWidth(line) <= columns) return line;
  let kept = '';
  let width = 1;
  for (const character of [...line].reverse()) {
    width += characterWidth(character);
    if (width > columns) break;
    kept = character + kept;
  }
  return `…${kept}`;
}
