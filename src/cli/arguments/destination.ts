import { extensionOf, FORMATS, type FormatName, formatOfName } from '../../app/targets/formats.ts';
import type { Destination, TargetProblem } from '../../app/targets/targets.ts';
import type { Language } from '../../core/wording/language.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { nearestName } from '../program/nearest-name.ts';
import { UsageProblem } from '../program/usage-problem.ts';

/**
 * Where the documents of one file are written. `-o` names a file if it ends in the extension of a format, which then is
 * the format; otherwise a folder.
 *
 * @param output the value of `-o`
 * @param given the values of `--format`; each may be several names separated by commas
 * @throws UsageProblem for an unknown format, or if the two options contradict each other
 */
export function destinationOf(
  output: string | undefined,
  given: readonly string[],
  language: Language,
): Destination {
  const asked = formatsOf(given, language);
  const named = output === undefined ? undefined : formatOfName(output);
  if (output === undefined || named === undefined)
    return { folder: output, formats: asked.length > 0 ? asked : ['docx'] };
  if (asked.some((it) => it !== named)) {
    throw new UsageProblem(
      language === 'zh'
        ? `-o 写的是一个 .${extensionOf(named)} 文件，与 --format ${asked.join(',')} 不符；要生成多种格式，-o 写文件夹`
        : `-o names a .${extensionOf(named)} file, but --format asks for ${asked.join(',')}; for several formats, name a folder with -o`,
    );
  }
  return { path: output, format: named };
}

/** Puts into words why documents cannot be written to the destination. */
export function targetProblem(why: TargetProblem, language: Language): UsageProblem {
  const zh = language === 'zh';
  if (why.problem === 'one-file')
    return new UsageProblem(
      zh
        ? `要生成 ${why.documents} 份公文，-o 写的却是一个文件；改写文件夹`
        : `${why.documents} documents are to be written, but -o names one file; name a folder`,
    );
  return new UsageProblem(
    zh
      ? `--name 里的 {${why.place}} 在单位文件里没有内容`
      : `{${why.place}} in --name: the unit's file has nothing for it`,
  );
}

/**
 * The formats that a command line asks for, each once.
 *
 * @throws UsageProblem for an unknown format
 */
export function formatsOf(given: readonly string[], language: Language): FormatName[] {
  const names = given
    .flatMap((it) => it.split(/[,，、]/))
    .map((it) => it.trim().toLowerCase().replace(/^\./, ''));
  for (const name of names) {
    if (isFormat(name)) continue;
    const suggestion = name === '' ? undefined : nearestName(name, FORMATS);
    throw new UsageProblem(
      language === 'zh'
        ? `没有“${name}”这种格式${didYouMean(suggestion, language) || `，可以写 ${FORMATS.join('、')}`}`
        : `there is no format "${name}"${didYouMean(suggestion, language) || `; the formats are ${FORMATS.join(', ')}`}`,
    );
  }
  return [...new Set(names as FormatName[])];
}

const isFormat = (name: string): name is FormatName => (FORMATS as readonly string[]).includes(name);
