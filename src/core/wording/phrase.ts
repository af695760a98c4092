import type { Language } from './language.ts';

/** What is said: a text, several that belong together (an option and its meaning), or what makes either from its arguments. */
export type Said = string | readonly string[] | ((args: never) => string | readonly string[]);

/** One thing said in both languages. */
export interface Phrase<S extends Said> {
  readonly zh: S;
  readonly en: S;
}

/** A catalogue of phrases by name, each in both languages; the texts keep their own types. */
export function phrases<const C extends Readonly<Record<string, Phrase<Said>>>>(catalogue: C): C {
  return catalogue;
}

/** A phrase with the type of its arguments: `phrase<{ file: string }>({ zh: ({ file }) => …, en: … })`. */
export function phrase<A, S extends string | readonly string[] = string>(
  it: Phrase<(args: A) => S>,
): Phrase<(args: A) => S> {
  return it;
}

/** What a phrase says in one language, whichever it is. */
type Text<S> = S extends string
  ? string
  : S extends readonly string[]
    ? { readonly [I in keyof S]: string }
    : S;

/** The texts of a catalogue in one language. */
export type Spoken<C extends Readonly<Record<string, Phrase<Said>>>> = {
  readonly [K in keyof C]: Text<C[K]['zh']>;
};

/** A catalogue in the reader's language: each phrase by its name. */
export function inLanguage<C extends Readonly<Record<string, Phrase<Said>>>>(
  catalogue: C,
  language: Language,
): Spoken<C> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([name, phrase]) => [name, phrase[language]]),
  ) as Spoken<C>;
}
