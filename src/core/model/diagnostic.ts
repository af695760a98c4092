/** How serious a diagnostic is. Errors stop `build`; warnings stop it only with `--strict`; infos never do. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a text: both from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text; `end` is the position just after the last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of text in a file. */
export interface Location {
  readonly file: string;
  readonly range: Range;
}

/** Replace what stands in `range` by `newText`. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** What a finding tells of, for the words to be made from: plain values only, so that it can be sent between processes. */
export type FindingArgs = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/**
 * What a room of the program found, not yet in words: a code and its arguments. `src/core/diagnostics/` words it in the
 * reader's language, so a rule never holds a sentence.
 */
export interface Finding extends Location {
  readonly code: string;
  readonly args: FindingArgs;
  /** How serious it is, where the unit has set another severity than the catalogue's. */
  readonly severity?: Severity;
  /** Present where the file is written in Chinese keys for the most part: its words then name keys as the file does. */
  readonly keyLanguage?: 'zh';
  /** Edits that mend it; present only where the mend is certain. */
  readonly fix?: readonly TextEdit[];
  /** Further places that have to do with it: of one in a template, where the value stands in the data. */
  readonly related?: readonly Location[];
}

/** A finding in words: what a person or an editor is shown. */
export interface Diagnostic extends Location {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  readonly fix?: readonly TextEdit[];
  readonly related?: readonly Location[];
}

/** Where a finding about a whole file points. */
export const FILE_START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
