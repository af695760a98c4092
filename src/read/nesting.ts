import { MAX_DEPTH } from './limits.ts';

/**
 * Where a text nests deeper than is read, found by a look at brackets, dashes and indentation before the parser, which
 * would run out of stack on such a text, is asked.
 *
 * @returns the place of the first bracket, dash or line that is too deep, or -1
 */
export function tooDeepAt(text: string): number {
  const indents: number[] = [];
  let brackets = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const opening = /^[ \t]*(?:[-?] +)*/.exec(line)?.[0] ?? '';
    const dashes = opening.replace(/[ \t]/g, '').length;
    if (line.length > opening.length) {
      while ((indents.at(-1) ?? -1) >= opening.length) indents.pop();
      indents.push(opening.length);
    }
    if (indents.length + dashes > MAX_DEPTH) return at;
    for (let column = 0; column < line.length; column++) {
      const character = line.charCodeAt(column);
      if (character === 0x5b || character === 0x7b) brackets++;
      else if ((character === 0x5d || character === 0x7d) && brackets > 0) brackets--;
      if (brackets > MAX_DEPTH) return at + column;
    }
    at += line.length + 1;
  }
  return -1;
}
