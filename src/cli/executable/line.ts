import { dirname, isAbsolute, join } from 'node:path';
import { asOperand } from '../program/as-argument.ts';

const UNIT = /\.ya?ml$/i;
const WORKBOOK = /\.xlsx$/i;

/**
 * The command line that is meant when the program is started with a mouse: without arguments (a double click), or with
 * files alone (dropped onto it). Units' files and folders are built; a form makes the unit's file beside it.
 *
 * @param words the arguments
 * @returns the same list where it is a command line already
 */
export function lineOf(words: readonly string[]): readonly string[] {
  const [first] = words;
  if (first === undefined) return ['menu'];
  if (words.length === 1 && WORKBOOK.test(first))
    return ['import', '--new', asOperand(first), '--output', join(dirname(first), 'org.yaml')];
  const areDropped = words.every((it) => UNIT.test(it) || isAbsolute(it));
  return areDropped ? ['build', ...words.map(asOperand)] : words;
}

/**
 * Whether the window of a Windows console closes with the program: it was opened for the program, not for a shell. A
 * shell is known by what it leaves in the environment: cmd its prompt, Windows Terminal its session, PowerShell the
 * user's folder of modules.
 */
export const closesAtOnce = ({
  PROMPT,
  WT_SESSION,
  PSModulePath = '',
}: Readonly<Record<string, string | undefined>>): boolean =>
  PROMPT === undefined && WT_SESSION === undefined && !/[\\/]Documents[\\/]/i.test(PSModulePath);
