import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { asArgument } from '../program/as-argument.ts';
import { invocation } from '../program/invocation.ts';
import { nextStepWords } from '../words/next-steps.ts';

/** What to do next with a file made from a form, as command lines to copy. */
export function afterImport(file: string, context: Context): string {
  const words = inLanguage(nextStepWords, context.language);
  const lines = words.afterImport({ report: invocation(context), file: asArgument(file) });
  return `${[words.title, ...lines].join('\n')}\n`;
}
