import type { Finding, FindingArgs, Location, TextEdit } from '../model/diagnostic.ts';
import type { ArgsIn } from '../wording/entry.ts';
import type { catalogue } from './catalogue.ts';

type Catalogue = typeof catalogue;

/** Every code that the program can report. */
export type Code = keyof Catalogue;

/** The arguments that a code's words are made from. */
export type ArgsOf<C extends Code> = ArgsIn<Catalogue[C]>;

/** A finding whose arguments fit its code. */
export function finding<C extends Code>(
  code: C,
  at: Location,
  args: ArgsOf<C>,
  fix?: readonly TextEdit[],
): Finding {
  return findingOfRule(code, at, args, fix);
}

/** A finding of a rule, whose arguments were held to its words where the rule is written. */
export function findingOfRule(
  code: string,
  at: Location,
  args: FindingArgs,
  fix?: readonly TextEdit[],
): Finding {
  const found = { code, file: at.file, range: at.range, args };
  return fix ? { ...found, fix } : found;
}
