import type { Expression, Hash, Program } from '../program.ts';

/** The variables that a template writes with an @: `root`, and in a list `index`, `key`, `first` and `last`. */
export type Variables = Readonly<Record<string, unknown>> & { readonly root: unknown };

/** The values that a block gave names, `as |entry index|`. */
export interface Params {
  readonly values: readonly unknown[];
  /** Where the first of them stands in the data. */
  readonly from: From | undefined;
  readonly outer: Params | undefined;
}

/** What a template sees at one of its places. */
export interface Scope {
  readonly context: unknown;
  /** Where the context stands in the data, for values that cannot be found there by what they are. */
  readonly from: From | undefined;
  /** What `../` goes to: the nearest scope around with another context, within the same template. */
  readonly outer: Scope | undefined;
  readonly variables: Variables;
  readonly params: Params | undefined;
  /** The file of the template. */
  readonly file: string;
  /** What `{{> @partial-block}}` writes. */
  readonly enclosed: Enclosed | undefined;
}

/** The body of `{{#> name}}…{{/name}}`, and where it was written. */
export interface Enclosed {
  readonly body: Program;
  readonly scope: Scope;
}

/** Where a context comes from: an entry of a list or map; what an expression gives; or either with some keys more. */
export type From =
  | { readonly container: unknown; readonly key: string | number }
  | { readonly expression: Expression; readonly scope: Scope }
  | { readonly base?: Expression | undefined; readonly hash: Hash; readonly scope: Scope };

/** The scope of a block's body; what is not given is as around it. */
export function within(
  scope: Scope,
  context: unknown,
  variables: Variables | undefined,
  params: Params | undefined,
  from: From | undefined,
): Scope {
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
