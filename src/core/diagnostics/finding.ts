import type { Finding, FindingArgs, Location, TextEdit } from '../model/diagnostic.ts';
import type { ArgsIn } from '../wording/entry.ts';
import type { catalogue } from './catalogue.ts';

type Catalogue = typeof catalogue;

/** Every code that the program can report. */
export type Code = keyof Catalogue;

/** The arguments of a code's words. */
export type ArgsOf<C extends Code> = ArgsIn<Catalogue[C]>;

/** Makes a finding; the compiler checks that its arguments fit its code. */
export function finding<C extends Code>(
  code: C,
  at: Location,
  args: ArgsOf<C>,
  fix?: readonly TextEdit[],
): Finding {
  return findingOfRule(code, at, args, fix);
}

/** Makes the finding of a rule. The type of the rule has already tied its arguments to its words. */
export function findingOfRule(
  code: string,
  at: Location,
  args: FindingArgs,
  fix?: readonly TextEdit[],
): Finding {
  const found = { code, file: at.file, range: at.range, args };
  return fix ? { ...found, fix } : found;
}
