import type { Expression, Hash, Program } from '../program.ts';

/**
 * The variables that a template writes with an @: `root`, and within `each` also `index`, `key`, `first` and `last`.
 */
export type Variables = Readonly<Record<string, unknown>> & { readonly root: unknown };

/** The values of the names that a block declares, `as |entry index|`. */
export interface Params {
  readonly values: readonly unknown[];
  /** The origin of the first of them. */
  readonly from: From | undefined;
  readonly outer: Params | undefined;
}

/** What a template sees at one place. */
export interface DataScope {
  readonly context: unknown;
  /** The origin of the context, for values that cannot be found in the data by identity. */
  readonly from: From | undefined;
  /** Where `../` leads: the nearest enclosing scope with another context, within the same template. */
  readonly outer: DataScope | undefined;
  readonly variables: Variables;
  readonly params: Params | undefined;
  /** The file of the template. */
  readonly file: string;
  /** What `{{> @partial-block}}` writes. */
  readonly enclosed: EnclosedBody | undefined;
}

/** The body of `{{#> name}}…{{/name}}`, and the scope in which it was written. */
export interface EnclosedBody {
  readonly body: Program;
  readonly scope: DataScope;
}

/**
 * The origin of a context: an entry of a list or map; the value of an expression; or such a value with further keys.
 */
export type From =
  | { readonly container: unknown; readonly key: string | number }
  | { readonly expression: Expression; readonly scope: DataScope }
  | { readonly base?: Expression | undefined; readonly hash: Hash; readonly scope: DataScope };

/** The scope of a block's body; undefined arguments are taken from the enclosing scope. */
export function within(
  scope: DataScope,
  context: unknown,
  variables: Variables | undefined,
  params: Params | undefined,
  from: From | undefined,
): DataScope {
  const isSame = context === scope.context;
  return {
    context,
    from: isSame ? scope.from : from,
    outer: isSame ? scope.outer : scope,
    variables: variables ?? scope.variables,
    params: params ?? scope.params,
    file: scope.file,
    enclosed: scope.enclosed,
  };
}
