import { asSentence } from './punctuation.ts';
import { foundBy, sourceNoun } from './source.ts';

/**
 * What was found, with when and by whom in front: 5月督查发现，台账不全。 What the text says of that itself is not said
 * before it: 发现 in its first clause, or the month that it begins with.
 *
 * @param when 5月, 2025年度; empty where it is not known
 * @param source as a file gives it; empty where it is not known
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

/** A clause that says itself that something was found: 抽查发现, 对12家单位检查时发现. */
const SAYS_FOUND = /^.{0,10}(?<![未没有能])发现|(?<![未没有能])发现$/u;
