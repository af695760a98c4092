import { helpers } from '../helpers/index.ts';

/** How a word of the language is used. */
export interface Word {
  /** Whether it stands as a block, inline, or either. */
  readonly form: 'block' | 'inline';
  /** The number of its arguments, where it must be exactly that. */
  readonly count?: number;
}

/** The words that a template may call: Handlebars' own that are safe, and the helpers. */
export const words: ReadonlyMap<string, Word> = new Map<string, Word>([
  ['each', { form: 'block', count: 1 }],
  ['if', { form: 'block', count: 1 }],
  ['unless', { form: 'block', count: 1 }],
  ['with', { form: 'block', count: 1 }],
  ['lookup', { form: 'inline', count: 2 }],
  ...helpers.map(({ name, block }) => [name, { form: block ? 'block' : 'inline' }] as [string, Word]),
]);

/** Words of Handlebars' that this language does not have: they print to the terminal, or are no business of a template. */
export const refusedWords: ReadonlySet<string> = new Set(['log', 'helperMissing', 'blockHelperMissing']);
