/** How serious a diagnostic is. Errors stop `build`; warnings stop it only with `--strict`; infos never do. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in a text. Line and column begin at 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A range of text; `end` is the position just after the last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range of text in a file. */
export interface Location {
  readonly file: string;
  readonly range: Range;
}

/** Replaces the text in `range` by `newText`. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * The facts of a finding from which its words are made. Only plain values, so that it can be sent between processes.
 */
export type FindingArgs = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/**
 * What a room of the program found, not yet in words: a code and its arguments. `src/core/diagnostics/` makes the words
 * in the reader's language, so a rule never holds a sentence.
 */
export interface Finding extends Location {
  readonly code: string;
  readonly args: FindingArgs;
  /** The severity, if the unit has set another one than the catalogue's. */
  readonly severity?: Severity;
  /** Present if most keys of the file are Chinese: the words then name keys as the file does. */
  readonly keyLanguage?: 'zh';
  /** Edits that mend it; present only if the mend is certain. */
  readonly fix?: readonly TextEdit[];
  /** Other places that belong to the finding. For a finding in a template: the place of the value in the data. */
  readonly related?: readonly Location[];
}

/** A finding in words, as a person or an editor sees it. */
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

/** The range of a finding about a whole file. */
export const FILE_START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
