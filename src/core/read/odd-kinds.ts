import { codePointName, type OddCharacter, oddIn } from '../spelling/odd-characters.ts';
import type { ReadMistake } from './mistake-log.ts';

/** The odd characters of one kind in a text, with the code and arguments of their finding. */
export type OddKind = { readonly these: readonly OddCharacter[] } & Pick<
  Extract<ReadMistake, { code: 'invisible-character' | 'look-alike-character' }>,
  'code' | 'args'
>;

/** The odd characters of a text by kind. Each kind is reported once, however many characters it has. */
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

/** The first few different ones. */
const some = (texts: readonly string[]): string[] => [...new Set(texts)].slice(0, MOST_NAMED);

/** How many different characters a message names. */
const MOST_NAMED = 6;
