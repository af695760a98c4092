import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { asArgument } from '../program/as-argument.ts';
import { invocation } from '../program/invocation.ts';
import { nextStepWords } from '../words/next-steps.ts';

/** What to do next with a new file, as command lines to copy. */
export function nextSteps(file: string, context: Pick<Context, 'language' | 'environment'>): string {
  const words = inLanguage(nextStepWords, context.language);
  const lines = words.afterInit({ report: invocation(context), file: asArgument(file) });
  return `${[words.title, ...lines].join('\n')}\n`;
}
