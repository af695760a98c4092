import { extensionOf, FORMATS, formatOfName } from '../../app/targets/formats.ts';
import type { Destination, TargetProblem } from '../../app/targets/targets.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { outputWords } from '../words/output.ts';
import { formatsOf } from './formats.ts';

/**
 * Where the documents of one file are written. `-o` names a file if it ends in the extension of a format, which then is
 * the format; otherwise a folder.
 *
 * @param output the value of `-o`
 * @param values the values of `--format`; each may be several names separated by commas
 * @param documents how many documents the command line names
 * @throws UsageProblem for an unknown format, several documents for one file, or options that contradict each other
 */
export function destinationOf(
  output: string | undefined,
  values: readonly string[],
  language: Language,
  documents: number,
): Destination {
  const formats = formatsOf(values, FORMATS, language);
  const named = output === undefined ? undefined : formatOfName(output);
  if (output === undefined || named === undefined)
    return { folder: output, formats: formats.length > 0 ? formats : ['docx'] };
  if (formats.some((it) => it !== named)) {
    throw new UsageProblem(
      inLanguage(outputWords, language).outputDisagreesWithFormat({
        extension: extensionOf(named),
        formats: formats.join(','),
      }),
    );
  }
  if (documents > 1) throw targetProblem({ problem: 'one-file', documents }, language);
  return { path: output, format: named };
}

/** Puts into words why documents cannot be written to the destination. */
export function targetProblem(why: TargetProblem, language: Language): UsageProblem {
  const words = inLanguage(outputWords, language);
  if (why.problem === 'one-file') return new UsageProblem(words.folderNeeded({ documents: why.documents }));
  return new UsageProblem(words.placeEmpty({ place: why.place }));
}
