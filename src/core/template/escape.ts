/**
 * Turns plain text into Markdown that parses back to exactly that text.
 *
 * Every ASCII character that Markdown or a directive could read as markup, and every space, becomes a numeric character
 * reference, which is decoded in all places where Markdown reads text and starts markup in none. A single line break
 * is a wrapped line: nothing between Chinese characters, a space elsewhere (paragraphs are split before, by the
 * `paragraphs` helper).
 *
 * @param value what stood between the braces of a template: text or a number
 */
export function escapeText(value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  return joinLines(String(value)).replace(/[!-/:-@[-`{-~ \t]/g, (it) => `&#${it.charCodeAt(0)};`);
}

/**
 * Text on several lines as one line: a break between two characters that are both wide vanishes, any other is a space.
 *
 * @param text lines parted by LF or CRLF; spaces around a break go with it
 */
export function joinLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  const parts: string[] = [];
  let last: string | undefined;
  lines.forEach((line, index) => {
    const trimmed = trimBlanks(line, index > 0, index < lines.length - 1);
    if (trimmed === '') return;
    parts.push(wide(last) || wide(trimmed[0]) ? '' : ' ', trimmed);
    last = trimmed.at(-1);
  });
  return parts.join('').trimStart();
}

/** A line without the blanks at the ends that a break stands at. */
function trimBlanks(line: string, atStart: boolean, atEnd: boolean): string {
  let start = 0;
  let end = line.length;
  if (atStart) while (line[start] === ' ' || line[start] === '\t') start++;
  if (atEnd) while (end > start && BLANKS_BEFORE.includes(line[end - 1] as string)) end--;
  return line.slice(start, end);
}

const BLANKS_BEFORE = ' \t\r';

/** Chinese characters and full-width marks: all that Unicode places from the CJK radicals upwards, and “”‘’—…. */
function wide(character: string | undefined): boolean {
  return character === undefined || /[\u2e80-\uffff\u2014\u2018-\u201d\u2026]/.test(character);
}
