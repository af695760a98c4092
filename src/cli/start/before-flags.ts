/** What nearly every command uses. */
const USED_BY_ALL = ['node:fs/promises'];

/** What a command uses besides, whatever stands in the files that it is about. */
const USED_BY: Readonly<Record<string, readonly string[]>> = { build: ['node:crypto'] };

/**
 * Loads modules of Node.js before V8's flags are set. Node.js brings them compiled, which V8 takes only with the flags that
 * it was compiled with: afterwards they take four times as long.
 *
 * @param args the arguments after the program's name
 */
export function loadBeforeFlags([command = '']: readonly string[], require: NodeJS.Require): void {
  for (const it of [...USED_BY_ALL, ...(USED_BY[command] ?? [])]) require(it);
}
