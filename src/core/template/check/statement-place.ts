import type { Place } from './place.ts';
import type { Scope } from './scope.ts';

/** Where a statement stands, and what is to be done about the branches that it has and the blocks that it calls. */
export interface StatementPlace extends Omit<Place, 'printed'> {
  /** The names of the blocks that there are. */
  readonly blocks: readonly string[];
  /** Told of each block that is called, and of the scope that it is called in. */
  readonly call: (block: string, scope: Scope) => unknown;
  /** Checks a branch of the statement in a scope. */
  readonly inside: (branch: hbs.AST.Program | undefined, scope: Scope) => void;
}

/** What a tag begins with, as a path: `{{"name"}}` and `{{12}}` are read as keys. */
export function asPath(path: hbs.AST.Expression): hbs.AST.PathExpression {
  if (path.type === 'PathExpression') return path as hbs.AST.PathExpression;
  const { original = path.type.replace('Literal', '').toLowerCase() } =
    path as Partial<hbs.AST.StringLiteral>;
  const name = String(original);
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: path.loc };
}
