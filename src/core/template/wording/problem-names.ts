import { chineseNumber } from '../../model/chinese-number.ts';
import { textOf } from '../values.ts';
import { joined } from './joint.ts';
import type { NumberedProblem, Problems } from './problems.ts';
import { withoutEnd } from './punctuation.ts';

/**
 * The problems that a measure answers, as the words between 针对 and the measure. A problem is named by its title; else
 * by its aspect, if that has no other problem; else by its number: 第一个问题, or within an aspect 制度执行方面的第二个问题. One without
 * an aspect, among others that have one, is quoted. Many problems are summed up: all of the file as 上述问题, all of an
 * aspect as that aspect, numbers in a row as 第一个至第四个. Those that nothing sums up are named, however many they are: a
 * reader must find each problem that is answered. Empty for the only problem of a file if it has no title.
 *
 * @param answered in the order of the file
 * @param problems all of the file
 */
export function problemsInWords(answered: readonly NumberedProblem[], { all, ofAspect }: Problems): string {
  const [first] = answered;
  if (!first || (all.length === 1 && titleOf(first) === '')) return '';
  const areMany = answered.length > MOST_NAMED;
  if (areMany && answered.length === all.length) return '上述问题';
  const whole = areMany ? wholeAspects(answered, ofAspect) : NONE;
  const titles = new Set<string>();
  const under = new Set<string>();
  const places = new Map<string, number[]>();
  const quoted: string[] = [];
  const hasAspects = ofAspect.get('') !== all.length;
  for (const { aspect, place, problem } of answered) {
    const title = titleOf({ problem });
    if (whole.has(aspect)) under.add(withoutSide(aspect));
    else if (title !== '') titles.add(title);
    else if (aspect === '' && hasAspects) quoted.push(withoutEnd(textOf(problem.description)));
    else if (aspect !== '' && ofAspect.get(aspect) === 1) under.add(withoutSide(aspect));
    else if (places.has(aspect)) places.get(aspect)?.push(place);
    else places.set(aspect, [place]);
  }
  const parts = [
    ...(titles.size > 0 ? [named([...titles])] : []),
    ...(under.size > 0 ? [`${[...under].join('、')}方面的问题`] : []),
    ...(places.size > 0
      ? [`${[...places].map(([aspect, of]) => numbered(aspect, of, areMany)).join('、')}问题`]
      : []),
    ...(quoted.length > 0 ? [`${quoted.map(inQuotes).join('')}的问题`] : []),
  ];
  return parts.join(parts.length === 2 ? '和' : '、');
}

/** The most problems that are named one by one where something sums them up. */
const MOST_NAMED = 3;

/** 制度建设 for 制度建设方面. */
const withoutSide = (aspect: string): string => aspect.replace(/方面$/u, '');

const NONE: ReadonlySet<string> = new Set();

/** The aspects of which several problems, and all, are answered. */
function wholeAspects(
  answered: readonly NumberedProblem[],
  ofAspect: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const { aspect } of answered) count.set(aspect, (count.get(aspect) ?? 0) + 1);
  const whole = [...count].filter(([aspect, of]) => aspect !== '' && of > 1 && of === ofAspect.get(aspect));
  return new Set(whole.map(([aspect]) => aspect));
}

/**
 * 第一个、第三个, or 制度执行方面的第一个、第三个 if they have an aspect.
 *
 * @param inRows whether three or more in a row are written 第一个至第三个
 */
function numbered(aspect: string, places: readonly number[], inRows: boolean): string {
  const rows: number[][] = [];
  for (const place of places) {
    const last = rows.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else rows.push([place]);
  }
  const words = rows.flatMap((row) => {
    const names = row.map((place) => `第${chineseNumber(place)}个`);
    return inRows && names.length >= 3 ? [`${names[0]}至${names.at(-1)}`] : names;
  });
  return `${aspect === '' ? '' : `${joined(aspect, '方面')}的`}${words.join('、')}`;
}

const titleOf = ({ problem }: Pick<NumberedProblem, 'problem'>): string => withoutEnd(textOf(problem.title));

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
