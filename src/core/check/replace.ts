import { beginsBare, yamlText } from '../model/bare-text.ts';
import type { TextEdit } from '../model/diagnostic.ts';
import type { Path, Source } from '../model/source.ts';
import { valueAt } from '../model/value-at.ts';

/**
 * The scalar at `path` as the file writes it, including quotes.
 *
 * @returns undefined if it spans lines or is an alias, which only a person should change
 */
export function writtenPlainly(source: Source, path: Path): string | undefined {
  const written = source.written(path);
  return !written || /^[*&!|>]|\n/.test(written) ? undefined : written;
}

/** The edit that replaces the scalar at `path` by `text`, in the quotes that the file uses there. */
export function replaceText(source: Source, path: Path, text: string): readonly TextEdit[] | undefined {
  const written = writtenPlainly(source, path);
  return written === undefined ? undefined : replaceWritten(source, path, inQuotesOf(written, text));
}

/** The same for raw YAML: a number, true, false, or text that brings its own quotes. */
export function replaceWritten(source: Source, path: Path, newText: string): readonly TextEdit[] | undefined {
  if (writtenPlainly(source, path) === undefined) return undefined;
  return [{ range: source.locate(path, 'value'), newText }];
}

/**
 * The edit that replaces a part of the text at `path`, whatever quotes the file uses there.
 *
 * @param part UTF-16 units, end exclusive
 * @returns undefined if the part spans lines, or if YAML would read the result as something else
 */
export function replacePart(
  source: Source,
  path: Path,
  [from, to]: readonly [number, number],
  text: string,
): readonly TextEdit[] | undefined {
  const written = source.written(path);
  const range = source.part(path, from, to);
  if (!written || !range || range.start.line !== range.end.line || text.includes('\n')) return undefined;
  const value = valueAt(source.data, path) as string;
  const newText = inStyle(written, text, value.slice(0, from), value.slice(to));
  return newText === undefined ? undefined : [{ range, newText }];
}

/** The characters to write for `text`, between `before` and `after`, in a scalar of the same style as `written`. */
function inStyle(written: string, text: string, before: string, after: string): string | undefined {
  if (written.startsWith("'")) return text.replaceAll("'", "''");
  if (written.startsWith('"')) return JSON.stringify(text).slice(1, -1);
  // YAML takes blanks at the beginning of a line for indentation and drops those at its end.
  const startsLine = /(^|\n)[ \t]*$/.test(before);
  const endsLine = after === '' || after.startsWith('\n');
  const whole = (startsLine ? '' : '.') + text + (endsLine ? '' : after.slice(0, 1));
  if (whole !== whole.trim() || whole === '') return undefined;
  if (/^[|>]/.test(written)) return text;
  if (/[:#,[\]{}&*!|>'"%@`]/.test(text)) return undefined;
  const result = before + text + after;
  return beginsBare(result) ? text : undefined;
}

function inQuotesOf(written: string, text: string): string {
  if (written.startsWith("'")) return `'${text.replaceAll("'", "''")}'`;
  return written.startsWith('"') ? JSON.stringify(text) : yamlText(text);
}
