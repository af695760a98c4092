import type { Origin } from '../../model/passage.ts';
import type { Path } from '../../model/source.ts';
import type { Block, Expression, Lookup, Output, Place, Program } from '../program.ts';
import { DataPaths } from './data-path.ts';
import type { Scope } from './scope.ts';
import type { Trace } from './trace.ts';

/** Marks what one run writes with where it comes from. */
export class Tracing {
  readonly #trace: Trace;
  #paths: DataPaths | undefined;

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  /** @param index of the text among those of the program */
  text(text: string, { starts }: Program, index: number, { file }: Scope): string {
    const start = starts?.[index];
    const position = start && { line: start[0], column: start[1] };
    return this.#trace.mark(text, { type: 'text', file, text, start: position });
  }

  value(text: string, { value, at }: Output, program: Program, scope: Scope): string {
    return this.#trace.mark(text, this.#printed(value, at, program, scope));
  }

  /** Marks what a block added to that which it encloses, such as the mark between two entries. */
  block(text: string, { value, at }: Block, program: Program, scope: Scope): string {
    return this.#trace.markRest(text, () => this.#printed(value, at, program, scope));
  }

  #printed(expression: Expression, at: Place, { starts }: Program, scope: Scope): Origin {
    const [line, column, endLine, endColumn] = at;
    return {
      type: 'value',
      file: scope.file,
      range: starts && { start: { line, column }, end: { line: endLine, column: endColumn } },
      paths: this.#pathsOf(expression, scope),
    };
  }

  /** Found while the value is printed: the variables of a loop are others at the next entry. */
  #pathsOf(expression: Expression, scope: Scope): Path[] {
    this.#paths ??= new DataPaths(scope.variables.root);
    const paths = this.#paths;
    return lookupsIn(expression).flatMap((it) => {
      const path = paths.of(it, scope);
      return path && path.length > 0 ? [path] : [];
    });
  }
}

function lookupsIn(expression: Expression): Lookup[] {
  if (expression.type === 'literal') return [];
  if (expression.type === 'lookup') return [expression];
  return [...expression.args, ...(expression.hash ?? []).map(([, it]) => it)].flatMap(lookupsIn);
}
