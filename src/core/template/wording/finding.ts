import { asSentence } from './punctuation.ts';
import { foundBy, sourceNoun } from './source.ts';

/**
 * What was found, as a sentence with when and by whom in front: 5月督查发现，台账不全。 What the text itself says is not repeated:
 * 发现 in its first clause, or the month at its beginning.
 *
 * @param when 5月, 2025年度; empty if unknown
 * @param source as a file gives it; empty if unknown
 * @param text what was found
 */
export function findingSentence(when: string, source: string, text: string): string {
  const day = text.startsWith(when) ? '' : when;
  if (day === '' && source === '') return asSentence(text);
  const [first = ''] = text.replace(/“[^”]*”/gu, '').split(/[，。；：]/u, 1);
  if (source !== '' && first.startsWith(foundBy(source))) return asSentence(`${day}${text}`);
  if (!SAYS_FOUND.test(first))
    return `${day}${source === '' ? '发现' : foundBy(source)}，${asSentence(text)}`;
  const during = source === '' ? '' : `${sourceNoun(source)}中`;
  return `${day}${during}，${asSentence(text)}`;
}

/** A clause that already says that something was found: 抽查发现, 对12家单位检查时发现. */
const SAYS_FOUND = /^.{0,10}(?<![未没有能])发现|(?<![未没有能])发现$/u;
