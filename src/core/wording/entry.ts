import type { FindingArgs, Severity } from '../model/diagnostic.ts';
import type { KeyNames } from './key-names.ts';

/** The sentences for one code in one language, made from the finding's arguments; keys are named by `keys`. */
export interface Words<A extends FindingArgs> {
  /** What is wrong, in one sentence. */
  message(args: A, keys: KeyNames): string;
  /** What the reader can do, in one sentence that names the key or the value to write. */
  hint(args: A, keys: KeyNames): string;
}

/** All that is known of a code before it is found: stable once released, and never given a second meaning. */
export interface Entry<A extends FindingArgs> {
  readonly severity: Severity;
  readonly zh: Words<A>;
  readonly en: Words<A>;
}

/** States an entry with the type of its arguments: `entry<{ key: string }>({ … })`. */
export function entry<A extends FindingArgs>(it: Entry<A>): Entry<A> {
  return it;
}

/** The arguments that the words of an entry are made from. */
export type ArgsIn<W> = W extends Entry<infer A> ? A : never;
