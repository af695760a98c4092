import type { Language } from './language.ts';

/**
 * The content of a phrase: a text, several texts that belong together (an option and its meaning), or a function that
 * makes them from arguments.
 */
export type PhraseText = string | readonly string[] | ((args: never) => string | readonly string[]);

/** A phrase in both languages. */
export interface Phrase<S extends PhraseText> {
  readonly zh: S;
  readonly en: S;
}

/** A catalogue: phrases by name. Its texts keep their literal types. */
export function phrases<const C extends Readonly<Record<string, Phrase<PhraseText>>>>(catalogue: C): C {
  return catalogue;
}

/** A phrase with arguments, and their type: `phrase<{ file: string }>({ zh: ({ file }) => …, en: … })`. */
export function phrase<A, S extends string | readonly string[] = string>(
  it: Phrase<(args: A) => S>,
): Phrase<(args: A) => S> {
  return it;
}

/** The type of a phrase's content in either language. */
type Text<S> = S extends string
  ? string
  : S extends readonly string[]
    ? { readonly [I in keyof S]: string }
    : S;

/** The texts of a catalogue in one language. */
export type Spoken<C extends Readonly<Record<string, Phrase<PhraseText>>>> = {
  readonly [K in keyof C]: Text<C[K]['zh']>;
};

/** The phrases of a catalogue in the reader's language, by name. */
export function inLanguage<C extends Readonly<Record<string, Phrase<PhraseText>>>>(
  catalogue: C,
  language: Language,
): Spoken<C> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([name, phrase]) => [name, phrase[language]]),
  ) as Spoken<C>;
}
