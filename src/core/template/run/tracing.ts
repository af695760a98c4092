import type { PrintedValue, WrittenText } from '../../model/passage.ts';
import type { Path } from '../../model/source.ts';
import type { BlockStatement, Expression, Lookup, Output, Program, TemplateRange } from '../program.ts';
import type { Trace } from '../trace.ts';
import { DataPaths } from './data-path.ts';
import type { DataScope } from './scope.ts';

/** Marks the origin of what one run writes. */
export class Tracing {
  readonly #trace: Trace;
  #paths: DataPaths | undefined;

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  /** @param index of the text among those of the program */
  text(text: string, program: Program, index: number, { file }: DataScope): string {
    return this.#trace.mark(text, writtenAt(text, program, index, file));
  }

  value(text: string, { value, at }: Output, program: Program, scope: DataScope): string {
    return this.#trace.mark(text, printedAt(at, program, scope.file, this.#pathsOf(value, scope)));
  }

  /** Marks what a block added to its content, such as the mark between two entries. */
  block(text: string, { at }: BlockStatement, program: Program, { file }: DataScope): string {
    return this.#trace.markRest(text, () => printedAt(at, program, file, []));
  }

  /** Looked up while the value is printed: for the next entry the variables of the loop change. */
  #pathsOf(expression: Expression, scope: DataScope): Path[] {
    this.#paths ??= new DataPaths(scope.variables.root);
    const paths = this.#paths;
    return lookupsIn(expression).flatMap((it) => {
      const path = paths.of(it, scope);
      return path && path.length > 0 ? [path] : [];
    });
  }
}

/** The origin of what an expression printed. */
export function printedAt(
  at: TemplateRange,
  { starts }: Program,
  file: string,
  paths: readonly Path[],
): PrintedValue {
  const [line, column, endLine, endColumn] = at;
  const range = starts && { start: { line, column }, end: { line: endLine, column: endColumn } };
  return { type: 'value', file, range, paths };
}

/** The origin of a literal text of a program. */
export function writtenAt(text: string, { starts }: Program, index: number, file: string): WrittenText {
  const start = starts?.[index];
  return { type: 'text', file, text, start: start && { line: start[0], column: start[1] } };
}

function lookupsIn(expression: Expression): Lookup[] {
  if (expression.type === 'literal') return [];
  if (expression.type === 'lookup') return [expression];
  return [...expression.args, ...(expression.hash ?? []).map(([, it]) => it)].flatMap(lookupsIn);
}
