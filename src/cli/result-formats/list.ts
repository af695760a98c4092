import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { resultWords } from '../words/results.ts';
import type { ResultFormat } from './format.ts';

/** The formats of results, in the order of help. A run loads only the one that it writes. */
const FORMATS: Readonly<Record<string, () => Promise<ResultFormat>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  jsonl: async () => (await import('./jsonl.ts')).jsonl,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyle,
};

/** The values of `--format`. */
export const RESULT_FORMATS: readonly string[] = Object.keys(FORMATS);

/**
 * The format with this name.
 *
 * @param command the command's name, for the message
 * @throws UsageProblem for an unknown format
 */
export async function resultFormat(name: string, command: string, language: Language): Promise<ResultFormat> {
  const load = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (load) return load();
  const suggestion = didYouMean(name, RESULT_FORMATS, language);
  throw new UsageProblem(
    inLanguage(resultWords, language).formatUnknown({
      command,
      name,
      suggestion,
      resultFormats: RESULT_FORMATS,
    }),
  );
}
