import { characterWidth, displayWidth } from './width.ts';

/** A line shortened to a number of columns; … replaces its end. */
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

/** The same, with … replacing the beginning: the end of a path says most. */
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
