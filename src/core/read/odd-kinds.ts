import { codePointName, type OddCharacter, oddIn } from '../spelling/odd-characters.ts';
import type { Mistake } from './told.ts';

/** The odd characters of a text that are of one kind, and what is to be told of them. */
export type OddKind = { readonly these: readonly OddCharacter[] } & Pick<
  Extract<Mistake, { code: 'invisible-character' | 'look-alike-character' }>,
  'code' | 'args'
>;

/** What is odd in a text, by kind: each is told once, however many there are. */
export function oddKindsIn(text: string): OddKind[] {
  const odd = oddIn(text);
  const hidden = odd.filter(({ meant }) => meant === '');
  const alike = odd.filter(({ meant }) => meant !== '');
  const pairs = new Map(alike.map(({ written, meant }) => [written, meant]));
  const kinds: OddKind[] = [
    {
      code: 'invisible-character',
      these: hidden,
      args: {
        characters: some(hidden.map(({ written }) => codePointName(written))),
        count: hidden.length,
      },
    },
    {
      code: 'look-alike-character',
      these: alike,
      args: {
        written: some([...pairs.keys()]).join(''),
        meant: some([...pairs.values()]).join(''),
        count: alike.length,
      },
    },
  ];
  return kinds.filter(({ these }) => these.length > 0);
}

/** The first few of them, each once. */
const some = (texts: readonly string[]): string[] => [...new Set(texts)].slice(0, MOST_NAMED);

/** How many different characters a message names. */
const MOST_NAMED = 6;
