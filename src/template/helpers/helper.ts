/** What a helper takes or gives: `markup` is a block of template text, `any` whatever stands in the data. */
export type HelperType = 'text' | 'number' | 'date' | 'boolean' | 'list' | 'map' | 'markup' | 'any';

export interface Parameter {
  readonly name: string;
  readonly type: HelperType;
  readonly optional?: true;
}

/** What Handlebars hands a helper beside its arguments. */
export interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: { readonly root: unknown };
  /** Renders the block with a context of its own; absent where the helper stands inline. */
  readonly fn?: (context: unknown, options?: { data?: unknown; blockParams?: unknown[] }) => string;
  readonly inverse?: (context: unknown) => string;
}

/**
 * A word of the template language. Its documentation and its tests are made from what it says of itself: `examples`
 * are run, and printed in docs/helpers.md.
 */
export interface Helper {
  readonly name: string;
  /** What it is for, in one sentence: [Chinese, English]. */
  readonly summary: readonly [string, string];
  readonly parameters: readonly Parameter[];
  /** Named arguments, `key=value`. */
  readonly options?: readonly Parameter[];
  readonly returns: HelperType;
  /** Whether it encloses a block: `{{#name}}…{{/name}}`. */
  readonly block?: true;
  readonly examples: readonly Example[];
  /**
   * @param args the arguments in their order; a missing value of the data is `undefined`
   * @returns plain text, which is escaped where it is printed, or a value for another helper; a block gives markup
   */
  run(args: readonly unknown[], options: HelperOptions, context: unknown): unknown;
}

export interface Example {
  readonly template: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly gives: string;
}
