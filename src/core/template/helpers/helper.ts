import type { ValueType } from '../types/value-type.ts';

/** A parameter of a helper. Templates are checked against it without any data. */
export interface Parameter {
  readonly name: string;
  /** The type that it takes; `any` for every value. */
  readonly type: ValueType;
  /** It may be left out. */
  readonly optional?: true;
  /** It takes all arguments from here on, at least one. */
  readonly rest?: true;
  /** The value may be missing: the helper's text reads well without it. */
  readonly mayBeMissing?: true;
  /** If the result is true, or a list that is not empty, this argument was given. */
  readonly isGiven?: true;
  /** If the result is false or empty, this argument was not given. */
  readonly isAbsent?: true;
  /** It names a key in the entries of another parameter's list, or of a list at the top of the data. */
  readonly keyOf?: { readonly parameter: string } | { readonly top: string };
  /** The type that the named key must have. */
  readonly keyType?: ValueType;
  /** It is compared with the value of another parameter, so it must be a value that the other can have. */
  readonly comparedWith?: string;
}

/** What is known of the arguments at a call of a helper. */
export interface HelperCall {
  /** The type of the argument for a parameter; `any` if unknown. */
  type(parameter: string): ValueType;
  /** The argument for a parameter if it is a text literal, else undefined. */
  text(parameter: string): string | undefined;
  /** The named arguments that require a key to be given: `status="新建"`, `summary=true`. */
  readonly keysGiven: readonly string[];
  /** The type of a list at the top of the data. */
  top(key: string): ValueType;
}

/** What a helper gets besides its arguments. */
export interface HelperOptions {
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: { readonly root: unknown };
  /** Renders the block with another context; absent where the helper is not written as a block. */
  readonly fn?: (context: unknown, options?: { data?: unknown; blockParams?: unknown[] }) => string;
  readonly inverse?: (context: unknown) => string;
}

/**
 * A helper of the template language. Its documentation, its tests and the check of its calls come from this
 * description: `examples` are run by a test and printed in docs/helpers.md.
 */
export interface Helper {
  readonly name: string;
  /** Its purpose in one sentence: [Chinese, English]. */
  readonly summary: readonly [string, string];
  readonly parameters: readonly Parameter[];
  /** Named arguments, `key=value`. */
  readonly options?: readonly Parameter[];
  /** Every key in the entries of a parameter's list is a named argument too. */
  readonly entryKeys?: {
    readonly of: string;
    /** `key=true` asks whether the key is given, whatever its type, and `key=false` whether it is not. */
    readonly whetherGiven: boolean;
  };
  /** The type of the result; a function if it depends on the arguments. */
  readonly returns: ValueType | ((call: HelperCall) => ValueType);
  /**
   * It takes a block, `{{#name}}…{{/name}}`, which it writes in the same scope, or once for each entry of its first
   * argument. The entry is then the context, with `@index` and with `as |entry index|`.
   */
  readonly block?: 'same scope' | 'each entry';
  readonly examples: readonly Example[];
  /**
   * @param args the arguments in order; a value missing in the data is `undefined`
   * @returns plain text, which is escaped when it is printed, or a value for another helper; a block returns markup
   */
  run(args: readonly unknown[], options: HelperOptions, context: unknown): unknown;
}

export interface Example {
  readonly template: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly gives: string;
}
