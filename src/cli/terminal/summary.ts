import picocolors from 'picocolors';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Stream } from '../context.ts';
import { punctuation } from '../words/punctuation.ts';

/** Prints the last line of a run with findings: the count and its consequence. */
export function printSummary(count: string, consequence: string, language: Language, stream: Stream): void {
  const { bold } = picocolors.createColors(stream.colour);
  const joined = consequence === '' ? '' : `${inLanguage(punctuation, language).semicolon}${consequence}`;
  stream.write(`${bold(count)}${joined}\n`);
}
