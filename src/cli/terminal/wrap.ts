import { displayWidth } from './width.ts';

/** Marks that may not begin a line; marks that may not end one. */
const NOT_FIRST = /^[，。、；：？！）》”’」』〕】%]/u;
const NOT_LAST = /[（《“‘「『〔【]$/u;

/** Units of wrapping: a Latin word with the spaces before it, or a single wide character. */
const PIECES = /\s*[\u0021-\u02ff]+|\s*[^\u0021-\u02ff\s]/gu;

/** Wraps text to a number of columns. Chinese can break between any characters, but not before 。 or after （. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const piece of clusters(line)) {
    if (current !== '' && displayWidth(current) + displayWidth(piece) > width) {
      lines.push(current);
      current = piece.trimStart();
    } else {
      current += piece;
    }
  }
  return [...lines, current].join('\n');
}

/** Units of wrapping, joined with the marks that must stay with them. */
function clusters(line: string): string[] {
  const result: string[] = [];
  for (const piece of line.match(PIECES) ?? []) {
    const last = result.at(-1);
    const stays = last !== undefined && (NOT_FIRST.test(piece) || NOT_LAST.test(last));
    if (stays) result[result.length - 1] = last + piece;
    else result.push(piece);
  }
  return result;
}

/** Pads a text with spaces to a number of columns. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));
