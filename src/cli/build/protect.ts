import { realpath } from 'node:fs/promises';
import type { Language } from '../../core/diagnostics/language.ts';
import { UsageProblem } from '../program/usage-problem.ts';

/**
 * Sees to it that nothing which is read is written over.
 *
 * @throws UsageProblem where an output is, under whatever name, one of the inputs
 */
export async function protect(
  inputs: readonly string[],
  outputs: readonly string[],
  language: Language,
): Promise<void> {
  const taken = new Map<string, string>();
  for (const input of inputs) taken.set(await realpath(input).catch(() => input), input);
  for (const output of outputs) {
    const input = taken.get(await realpath(output).catch(() => output));
    if (input === undefined) continue;
    throw new UsageProblem(
      language === 'zh'
        ? `输出 ${output} 就是输入文件 ${input}，不能覆盖它；用 -o 换一个名称`
        : `the output ${output} is the input file ${input}, which is never written over; name another with -o`,
    );
  }
}
