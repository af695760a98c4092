import type { FindingArgs, Severity } from '../model/diagnostic.ts';
import type { KeyNames } from './key-names.ts';

/** The sentences for one code in one language, made from the finding's arguments; `keys` says how to name a key. */
export interface Words<A extends FindingArgs> {
  /** What is wrong, in one sentence. */
  message(args: A, keys: KeyNames): string;
  /** What the reader can do, in one sentence that names the key or the value to write. */
  hint(args: A, keys: KeyNames): string;
}

/** What the catalogue says of a code. A released code keeps its meaning for ever. */
export interface CatalogueEntry<A extends FindingArgs> {
  readonly severity: Severity;
  readonly zh: Words<A>;
  readonly en: Words<A>;
}

/** Helps to declare an entry with the type of its arguments: `entry<{ key: string }>({ … })`. */
export function entry<A extends FindingArgs>(it: CatalogueEntry<A>): CatalogueEntry<A> {
  return it;
}

/** The arguments that the words of an entry are made from. */
export type ArgsIn<W> = W extends CatalogueEntry<infer A> ? A : never;
