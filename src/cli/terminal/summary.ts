import picocolors from 'picocolors';
import type { Language } from '../../core/wording/language.ts';
import type { Stream } from '../context.ts';

/** Prints the last line of a run with findings: the count and its consequence. */
export function printSummary(count: string, consequence: string, language: Language, stream: Stream): void {
  const { bold } = picocolors.createColors(stream.colour);
  const joined = consequence === '' ? '' : `${language === 'zh' ? '；' : '; '}${consequence}`;
  stream.write(`${bold(count)}${joined}\n`);
}
