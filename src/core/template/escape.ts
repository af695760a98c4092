/**
 * Turns plain text into Markdown that parses back to exactly that text.
 *
 * Every ASCII punctuation mark, every space and every tab becomes a numeric character reference: Markdown decodes it
 * wherever it reads text, and never takes it for markup. A line break is joined as in `joinLines`; the `paragraphs`
 * helper has split paragraphs before.
 *
 * @param value what stands between the braces of a template: text or a number
 */
export function escapeText(value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  const text = joinLines(String(value));
  let escaped = '';
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const reference = REFERENCES[text.charCodeAt(at)];
    if (reference === undefined) continue;
    escaped += text.slice(start, at) + reference;
    start = at + 1;
  }
  return start === 0 ? text : escaped + text.slice(start);
}

/**
 * The reference of each ASCII character that Markdown may read as more than itself. `replace` with a function takes four
 * times as long on the short texts of a report, and more than eight times as long on eight times a text.
 */
const REFERENCES: readonly (string | undefined)[] = Array.from({ length: 128 }, (_, code) =>
  /[!-/:-@[-`{-~ \t]/.test(String.fromCharCode(code)) ? `&#${code};` : undefined,
);

/**
 * Joins the lines of a text. A break next to a wide character is dropped; any other becomes a space.
 *
 * @param text with LF or CRLF between lines; blanks around a break are dropped
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

/** A line without blanks at the ends that touch a line break. */
function trimBlanks(line: string, atStart: boolean, atEnd: boolean): string {
  let start = 0;
  let end = line.length;
  if (atStart) while (line[start] === ' ' || line[start] === '\t') start++;
  if (atEnd) while (end > start && BLANKS_BEFORE.includes(line[end - 1] as string)) end--;
  return line.slice(start, end);
}

const BLANKS_BEFORE = ' \t\r';

/** Chinese characters and full-width marks: everything in Unicode from the CJK radicals up, and “”‘’—…. */
function wide(character: string | undefined): boolean {
  return character === undefined || /[\u2e80-\uffff\u2014\u2018-\u201d\u2026]/.test(character);
}
