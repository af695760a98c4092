import type { Finding, Location, TextEdit } from '../model/diagnostic.ts';
import type { catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';

type Catalogue = typeof catalogue;

/** Every code that the program can report. */
export type Code = keyof Catalogue;

/** The arguments that a code's words are made from. */
export type ArgsOf<C extends Code> = Catalogue[C] extends Entry<infer A> ? A : never;

/** A finding whose arguments fit its code. */
export function finding<C extends Code>(
  code: C,
  at: Location,
  args: ArgsOf<C>,
  fix?: readonly TextEdit[],
): Finding {
  const found = { code, file: at.file, range: at.range, args };
  return fix ? { ...found, fix } : found;
}
