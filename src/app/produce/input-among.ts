import { realpath } from 'node:fs/promises';

/**
 * An output that is, under whatever name, one of the inputs: nothing which is read may be written over.
 *
 * @returns the first, with the input that it is; undefined where there is none
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
