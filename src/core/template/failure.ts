import { type ArgsOf, type Code, finding } from '../diagnostics/finding.ts';
import type { Finding, Range } from '../model/diagnostic.ts';
import type { Path } from '../model/source.ts';
import type { TemplateRange } from './program.ts';

/** Thrown for a template that could not be compiled or run: no part of its document is of use. */
export class TemplateFailure extends Error {
  override readonly name = 'TemplateFailure';
  /** What is wrong, and where in the template. */
  readonly finding: Finding;
  /** The path of the value that caused it, if known. */
  readonly path: Path | undefined;

  constructor(found: Finding, path?: Path) {
    super(found.code);
    this.finding = found;
    this.path = path;
  }
}

/** A failure whose arguments fit its code. */
export function failure<C extends Code>(
  code: C,
  at: { readonly file: string; readonly place: TemplateRange },
  args: ArgsOf<C>,
  path?: Path,
): TemplateFailure {
  return new TemplateFailure(finding(code, { file: at.file, range: rangeOf(at.place) }, args), path);
}

function rangeOf([line, column, endLine, endColumn]: TemplateRange): Range {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}
