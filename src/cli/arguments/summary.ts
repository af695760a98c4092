import { dirname, parse } from 'node:path';
import { SUMMARY_FORMATS, type SummaryFormat, type SummaryTargets } from '../../app/summary/targets.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { outputWords } from '../words/output.ts';
import { formatsOf } from './formats.ts';

/**
 * Where a summary is written, and in which formats. `-o` names a file if it ends in the extension of a format, which
 * then is the format; otherwise a folder. Without `-o`, files go to the working folder as `summary.docx` and so on;
 * JSON alone goes to stdout.
 *
 * @param output the value of `-o`
 * @param values the values of `--format`; each may be several names separated by commas
 * @throws UsageProblem for an unknown format, or if the two options contradict each other
 */
export function summaryTargets(
  output: string | undefined,
  values: readonly string[],
  language: Language,
): SummaryTargets {
  const requested = formatsOf(values, SUMMARY_FORMATS, language);
  const named = output === undefined ? undefined : formatOfName(output);
  if (output === undefined || named === undefined) {
    const formats = requested.length > 0 ? requested : (['docx'] as const);
    const toStdout = output === undefined && formats.length === 1 && formats[0] === 'json';
    return { folder: output ?? '.', name: 'summary', formats, toStdout };
  }
  const other = requested.find((it) => it !== named);
  if (other !== undefined) {
    throw new UsageProblem(
      inLanguage(outputWords, language).outputDisagreesWithFormat({
        extension: named,
        formats: requested.join(','),
      }),
    );
  }
  return { folder: dirname(output), name: parse(output).name, formats: [named], toStdout: false };
}

function formatOfName(path: string): SummaryFormat | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return isFormat(extension) ? extension : undefined;
}

const isFormat = (name: string): name is SummaryFormat =>
  (SUMMARY_FORMATS as readonly string[]).includes(name);
