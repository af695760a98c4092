import type { DocumentSelection } from '../../app/job/document-selection.ts';
import { FORMATS, formatOfName } from '../../app/targets/formats.ts';
import type { InFolder } from '../../app/targets/targets.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { batchWords } from '../words/batch.ts';
import { formatsOf } from './formats.ts';
import { namePattern } from './name.ts';

/** @throws UsageProblem if it is not a whole number from 1 to 999 */
export function jobsOf(written: string | undefined, language: Language): number | undefined {
  if (written === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(written)) return Number(written);
  throw new UsageProblem(inLanguage(batchWords, language).jobsNotANumber({ written }));
}

/** @throws UsageProblem if it is neither `pretty` nor `json` */
export function reportOf(
  written: string | undefined,
  language: Language,
  option = '--report',
): 'pretty' | 'json' {
  if (written === undefined || written === 'pretty') return 'pretty';
  if (written === 'json') return 'json';
  throw new UsageProblem(inLanguage(batchWords, language).reportFormatUnknown({ option, written }));
}

/**
 * Where the documents of a batch are written.
 *
 * @throws UsageProblem if the options contradict each other, or make sense only for a single file
 */
export function batchDestination(
  {
    output,
    name,
    format,
    documents,
  }: {
    readonly output: string | undefined;
    readonly name: string | undefined;
    readonly format: readonly string[];
    readonly documents: DocumentSelection;
  },
  language: Language,
): Omit<InFolder, 'root'> {
  const words = inLanguage(batchWords, language);
  if (output !== undefined && formatOfName(output) !== undefined) {
    throw new UsageProblem(words.folderExpected({ output }));
  }
  const formats = formatsOf(format, FORMATS, language);
  if (name === undefined) return { folder: output, formats: formats.length > 0 ? formats : ['docx'] };
  const pattern = namePattern(name, language);
  const isTold = pattern.parts.some((part) =>
    part.some((it) => 'places' in it && it.places.includes('document')),
  );
  if (!isTold && (documents.all || documents.products.length > 1)) {
    throw new UsageProblem(words.namesAlike);
  }
  if (pattern.format && formats.length > 0 && !formats.includes(pattern.format)) {
    throw new UsageProblem(
      words.nameDisagreesWithFormat({ format: pattern.format, formats: formats.join(',') }),
    );
  }
  return {
    folder: output,
    formats: formats.length > 0 ? formats : [pattern.format ?? 'docx'],
    name: pattern,
  };
}
