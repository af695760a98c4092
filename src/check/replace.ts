import type { TextEdit } from '../model/diagnostic.ts';
import type { Path, Source } from '../model/source.ts';

/**
 * The scalar at `path` as the file writes it, quotes included.
 *
 * @returns undefined where it spans lines or is an alias: a person had better mend it
 */
export function writtenPlainly(source: Source, path: Path): string | undefined {
  const written = source.written(path);
  return !written || /^[*&!|>]|\n/.test(written) ? undefined : written;
}

/** The edit that puts `text` in the place of the scalar at `path`, in the quotes that the file uses there. */
export function replaceText(source: Source, path: Path, text: string): readonly TextEdit[] | undefined {
  const written = writtenPlainly(source, path);
  return written === undefined ? undefined : replaceWritten(source, path, inQuotesOf(written, text));
}

/** The same for what is no text: a number, true, false, or text with the quotes that it is to have. */
export function replaceWritten(source: Source, path: Path, newText: string): readonly TextEdit[] | undefined {
  if (writtenPlainly(source, path) === undefined) return undefined;
  return [{ range: source.locate(path, 'value'), newText }];
}

function inQuotesOf(written: string, text: string): string {
  if (written.startsWith("'")) return `'${text.replaceAll("'", "''")}'`;
  return !written.startsWith('"') && safeWithoutQuotes(text) ? text : JSON.stringify(text);
}

/** Whether YAML reads the bare text as that text, inside of [ ] and { } too. */
function safeWithoutQuotes(text: string): boolean {
  return (
    /^[\p{L}\p{N}《（]([^:#,[\]{}\n]*[^\s:#,[\]{}])?$/u.test(text) &&
    Number.isNaN(Number(text)) &&
    !/^(true|false|null|0o\d+)$/i.test(text)
  );
}
