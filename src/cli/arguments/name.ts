import {
  BadPattern,
  type NamePattern,
  type PatternProblem,
  patternOf,
} from '../../app/targets/name/pattern.ts';
import type { Language } from '../../core/wording/language.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { nearestName } from '../program/nearest-name.ts';
import { UsageProblem } from '../program/usage-problem.ts';

/**
 * Parses the pattern of `--name`.
 *
 * @throws UsageProblem if it is not a valid pattern
 */
export function namePattern(written: string, language: Language): NamePattern {
  try {
    return patternOf(written);
  } catch (error) {
    if (!(error instanceof BadPattern)) throw error;
    throw new UsageProblem(inWords(written, error.why, language));
  }
}

function inWords(written: string, why: PatternProblem, language: Language): string {
  const zh = language === 'zh';
  switch (why.problem) {
    case 'no-name':
      return zh
        ? `--name 写的是输出文件夹里的文件名，每一段都要有内容，现为“${written}”；文件夹用 -o 写`
        : `--name takes a name within the output folder, no part of it empty, not "${written}"; name the folder with -o`;
    case 'too-long':
      return zh ? '--name 太长' : '--name is too long';
    case 'braces':
      return zh ? `--name 里的花括号没有成对：${why.part}` : `the braces in --name do not pair: ${why.part}`;
    case 'unknown-key': {
      const { path, step, names } = why;
      const suggestion = step === '' || names.length === 0 ? undefined : nearestName(step, names);
      const problem = zh
        ? `--name 里的 {${path}}：没有“${step}”这个键`
        : `{${path}} in --name: there is no key "${step}"`;
      return problem + didYouMean(suggestion, language);
    }
    case 'no-value': {
      const { path, below } = why;
      const example = below && `${path}.${below[language]}`;
      return zh
        ? `--name 里的 {${path}} 不是单个的值${example ? `，写到它下面的键，例如 {${example}}` : ''}`
        : `{${path}} in --name holds no single value${example ? `; write a key below it, such as {${example}}` : ''}`;
    }
  }
}
