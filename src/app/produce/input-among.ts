import { realpath } from 'node:fs/promises';

/**
 * Finds an output that is also an input, even under another name: an input must never be overwritten.
 *
 * @returns the first one with its input; undefined if there is none
 */
export async function inputAmong(
  outputs: readonly string[],
  inputs: readonly string[],
): Promise<{ readonly output: string; readonly input: string } | undefined> {
  const taken = new Map<string, string>();
  for (const input of inputs) taken.set(await realpath(input).catch(() => input), input);
  for (const output of outputs) {
    const input = taken.get(await realpath(output).catch(() => output));
    if (input !== undefined) return { output, input };
  }
  return undefined;
}
