import { newCommand } from './command.ts';
import { newFormat } from './format.ts';
import { newKind } from './kind.ts';
import type { Made } from './made.ts';
import { newRule } from './rule.ts';

/** The makers, by the word in `npm run new:<what> -- <name>`. */
const MAKERS: Readonly<Record<string, (name: string, decision?: string) => Made>> = {
  rule: newRule,
  command: newCommand,
  format: newFormat,
  kind: newKind,
};

/**
 * Writes the files of something new below the working folder, and adds it to the lists that need it.
 *
 * @param what a key of `MAKERS`
 * @param more for a kind of document its Chinese name, for a format the form of its comments
 * @throws Error if it cannot be made or exists already; then nothing is written
 */
export function make(what: string, name: string, ...more: readonly string[]): Made {
  const maker = Object.hasOwn(MAKERS, what) ? MAKERS[what] : undefined;
  if (!maker) throw new Error(`give one of ${Object.keys(MAKERS).join(', ')}`);
  return maker(name, more[0]);
}
