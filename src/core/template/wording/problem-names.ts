import { chineseNumber } from '../../model/chinese-number.ts';
import { textOf } from '../values.ts';
import { joined } from './joint.ts';
import type { NumberedProblem, Problems } from './problems.ts';
import { withoutEnd } from './punctuation.ts';

/**
 * The problems that a measure answers, as the words between 针对 and the measure. A problem is named by its title; else
 * by its aspect, if that has no other problem; else by its number: 第一个问题, or within an aspect 制度执行方面的第二个问题. One without
 * an aspect, among others that have one, is quoted. Many problems are summed up if they are all of the file or all of
 * an aspect. Empty for the only problem of a file if it has no title.
 *
 * @param answered in the order of the file
 * @param problems all of the file
 */
export function problemsInWords(answered: readonly NumberedProblem[], { all, ofAspect }: Problems): string {
  const [first] = answered;
  if (!first || (all.length === 1 && titleOf(first) === '')) return '';
  if (answered.length > MOST_NAMED) {
    if (answered.length === all.length) return '上述问题';
    const isWhole = first.aspect !== '' && ofAspect.get(first.aspect) === answered.length;
    if (isWhole && answered.every(({ aspect }) => aspect === first.aspect))
      return joined(first.aspect, '方面的问题');
  }
  const titles: string[] = [];
  const under: string[] = [];
  const places: string[] = [];
  const quoted: string[] = [];
  const hasAspects = ofAspect.get('') !== all.length;
  for (const it of answered) {
    const { aspect, index, place, problem } = it;
    const title = titleOf(it);
    if (title !== '') titles.push(title);
    else if (aspect === '' && hasAspects) quoted.push(withoutEnd(textOf(problem.description)));
    else if (aspect === '') places.push(`第${chineseNumber(index + 1)}个`);
    else if (ofAspect.get(aspect) === 1) under.push(aspect.replace(/方面$/u, ''));
    else places.push(`${joined(aspect, '方面')}的第${chineseNumber(place)}个`);
  }
  const parts = [
    ...(titles.length > 0 ? [named([...new Set(titles)])] : []),
    ...(under.length > 0 ? [`${under.join('、')}方面的问题`] : []),
    ...(places.length > 0 ? [`${places.join('、')}问题`] : []),
    ...(quoted.length > 0 ? [`${quoted.map(inQuotes).join('')}的问题`] : []),
  ];
  return parts.join(parts.length === 2 ? '和' : '、');
}

/** The most names for a sentence; more are summed up where possible. */
const MOST_NAMED = 3;

const titleOf = ({ problem }: NumberedProblem): string => withoutEnd(textOf(problem.title));

/** Titles that contain marks are quoted; adjacent quotations have no 、 between them (GB/T 15834, 4.5.3.5). */
function named(titles: readonly string[]): string {
  const bare = titles.map(withoutProblem);
  if (bare.some((it) => MARKS.test(it) || (titles.length > 1 && it.includes('、'))))
    return `${bare.map(inQuotes).join('')}的问题`;
  const text = bare.join('、');
  return SAYS_SO.test(text) ? text : `${text}的问题`;
}

/** 培训不到位 for 培训不到位问题: the sentence adds 问题 itself. In 突出问题 and 存在问题 it belongs to the word. */
const withoutProblem = (title: string): string =>
  title.replace(/(?<=...)(?<!存在|有些|各类|突出|主要|一些|其他|重大|重点)的?问题$/u, '');

const MARKS = /[，。；：！？]/u;

/** Endings of a title that already mean a problem. */
const SAYS_SO = /(?:问题|现象|隐患|情况|情形|短板|之处)$/u;

/** In quotation marks; those inside become single ones. */
const inQuotes = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
