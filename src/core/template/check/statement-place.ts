import type { Place } from './place.ts';
import type { Scope } from './scope.ts';

/** The place of a statement, with what to do for its branches and for the blocks that it calls. */
export interface StatementPlace extends Omit<Place, 'printed'> {
  /** The names of all blocks. */
  readonly blocks: readonly string[];
  /** Called with each block that the statement calls, and the scope of the call. */
  readonly call: (block: string, scope: Scope) => unknown;
  /** Checks a branch of the statement in a scope. */
  readonly inside: (branch: hbs.AST.Program | undefined, scope: Scope) => void;
}

/** The beginning of a tag as a path: Handlebars reads `{{"name"}}` and `{{12}}` as keys. */
export function asPath(path: hbs.AST.Expression): hbs.AST.PathExpression {
  if (path.type === 'PathExpression') return path as hbs.AST.PathExpression;
  const { original = path.type.replace('Literal', '').toLowerCase() } =
    path as Partial<hbs.AST.StringLiteral>;
  const name = String(original);
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: path.loc };
}
