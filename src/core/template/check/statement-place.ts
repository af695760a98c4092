import type { CheckContext } from './check-context.ts';
import type { TypeScope } from './scope.ts';

/** The place of a statement, with what to do for its branches and for the blocks that it calls. */
export interface StatementPlace extends Omit<CheckContext, 'printed'> {
  /** The names of all blocks. */
  readonly blocks: readonly string[];
  /** Called with each block that the statement calls, and the scope of the call. */
  readonly call: (block: string, scope: TypeScope) => unknown;
  /** Checks a branch of the statement in a scope. */
  readonly inside: (branch: hbs.AST.Program | undefined, scope: TypeScope) => void;
}

/** The beginning of a tag as a path: Handlebars reads `{{"name"}}` and `{{12}}` as keys. */
export function asPath(path: hbs.AST.Expression): hbs.AST.PathExpression {
  if (path.type === 'PathExpression') return path as hbs.AST.PathExpression;
  const { original = path.type.replace('Literal', '').toLowerCase() } =
    path as Partial<hbs.AST.StringLiteral>;
  const name = String(original);
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: path.loc };
}
