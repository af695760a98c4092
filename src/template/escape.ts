/**
 * Turns plain text into Markdown that parses back to exactly that text.
 *
 * Every ASCII character that Markdown or a directive could read as markup, and every space, becomes a numeric character
 * reference, which is decoded in all places where Markdown reads text and starts markup in none. A single line break
 * is a wrapped line: nothing between Chinese characters, a space elsewhere (paragraphs are split before, by the
 * `paragraphs` helper).
 *
 * @param value what stood between the braces of a template: text, a number, or markup that a helper marked as safe
 */
export function escapeText(value: unknown): string {
  if (value === undefined || value === null || value === false) return '';
  if (isMarkup(value)) return value.toHTML();
  return joinLines(String(value)).replace(/[!-/:-@[-`{-~ \t]/g, (it) => `&#${it.charCodeAt(0)};`);
}

function isMarkup(value: unknown): value is { toHTML(): string } {
  return (
    typeof value === 'object' && value !== null && 'toHTML' in value && typeof value.toHTML === 'function'
  );
}

/**
 * Text on several lines as one line: a break between two characters that are both wide vanishes, any other is a space.
 *
 * @param text lines parted by LF or CRLF; spaces around a break go with it
 */
export function joinLines(text: string): string {
  if (!text.includes('\n')) return text;
  return text
    .split(/[ \t\r]*\n[ \t]*/)
    .filter((line) => line !== '')
    .reduce(
      (before, after) => (wide(before.at(-1)) || wide(after[0]) ? before + after : `${before} ${after}`),
      '',
    )
    .trimStart();
}

/** Chinese characters and full-width marks: all that Unicode places from the CJK radicals upwards, and “”‘’—…. */
function wide(character: string | undefined): boolean {
  return character === undefined || /[\u2e80-\uffff\u2014\u2018-\u201d\u2026]/.test(character);
}
