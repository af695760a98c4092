import type { ValueType } from '../types/value-type.ts';

/** What a helper takes in one place; templates are checked against it without any data. */
export interface Parameter {
  readonly name: string;
  /** What it takes: `any` whatever stands in the data. */
  readonly type: ValueType;
  /** It may be left out. */
  readonly optional?: true;
  /** It takes all arguments from here on, of which there is at least one. */
  readonly rest?: true;
  /** A value that is not given makes sense here: what the helper writes reads well without it. */
  readonly mayBeMissing?: true;
  /** Where the result holds (is true, or a list that is not empty), this argument was given. */
  readonly isGiven?: true;
  /** Where the result does not hold, this argument was not given. */
  readonly isAbsent?: true;
  /** It names a key of the entries of another parameter's list, or of a list at the top of the data. */
  readonly keyOf?: { readonly parameter: string } | { readonly top: string };
  /** What has to stand under the key that it names. */
  readonly keyType?: ValueType;
  /** It is compared with the value of another parameter, so that it is of use only where that can be equal to it. */
  readonly comparedWith?: string;
}

/** What is known of a helper's arguments where it is called. */
export interface Call {
  /** The type of the argument for a parameter; `any` where nothing is known of it. */
  type(parameter: string): ValueType;
  /** The text that is written for a parameter in quotes; undefined where the argument is anything else. */
  text(parameter: string): string | undefined;
  /** The named arguments that ask for a key to be given: `status="新建"`, `summary=true`. */
  readonly keysGiven: readonly string[];
  /** The type of a list at the top of the data. */
  top(key: string): ValueType;
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
 * A word of the template language. Its documentation, its tests and the check of templates that use it are made from
 * what it says of itself: `examples` are run, and printed in docs/helpers.md.
 */
export interface Helper {
  readonly name: string;
  /** What it is for, in one sentence: [Chinese, English]. */
  readonly summary: readonly [string, string];
  readonly parameters: readonly Parameter[];
  /** Named arguments, `key=value`. */
  readonly options?: readonly Parameter[];
  /** Beside `options`, every key of the entries of a parameter's list is a named argument. */
  readonly entryKeys?: {
    readonly of: string;
    /** `key=true` asks whether the key is given, whatever its type, and `key=false` whether it is not. */
    readonly whetherGiven: boolean;
  };
  /** What it gives; a function where that depends on its arguments. */
  readonly returns: ValueType | ((call: Call) => ValueType);
  /**
   * It encloses a block, `{{#name}}…{{/name}}`, which it writes in the scope where it stands, or once for each entry of
   * its first argument, in the entry's scope: with `@index`, and with `as |entry index|`.
   */
  readonly block?: 'same scope' | 'each entry';
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
