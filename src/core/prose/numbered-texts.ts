import { ordinalsIn } from './ordinals.ts';
import type { Prose } from './prose.ts';
import { numbersInClauses, type TypedNumber, typedNumberAt } from './typed-numbers.ts';

/** Running texts that the built-in templates number nevertheless, by their last keys. */
const NUMBERED_TEXTS: readonly (readonly [parent: string, key: string])[] = [
  ['problems', 'description'],
  ['rectifications', 'measure'],
  ['carriedOver', 'description'],
  ['carriedOver', 'measure'],
];

/** Whether the document puts a number in front of this text, or prints it as one entry among others. */
export function isNumbered({ role, path }: Prose): boolean {
  const [parent, second, key] = path;
  if (role === 'item') return true;
  // The title of the document itself has no number.
  if (role === 'heading') return path.at(-1) !== 'title' || path.at(-2) !== 'document';
  if (role === 'title') return parent === 'systems';
  if (role === 'name') return typeof path.at(-1) === 'number' || parent === 'provisions';
  if (role !== 'text') return false;
  return (
    isArticle(path) ||
    (typeof second === 'number' && NUMBERED_TEXTS.some(([a, b]) => a === parent && b === key))
  );
}

/** Whether the text is an article of rules. */
export const isArticle = (path: Prose['path']): boolean =>
  path[0] === 'rules' &&
  path[4] !== undefined &&
  path[3] === 'articles' &&
  (path.length === 5 || (path.length === 6 && path[5] === 'text'));

/** A typed number in front of a text that the document numbers. */
export interface NumberInFront {
  readonly from: number;
  readonly to: number;
}

/** Each number has one of these; most texts have none. */
const NUMBER = /[0-9０-９一二三四五六七八九十百①-⑳❶-❿⑴-⒇⒈-⒛]/;

const CIRCLED = /[①-⑳❶-❿⑴-⒇⒈-⒛]/;
const CHAPTER = /第[一二三四五六七八九十百]{1,4}[章节][ 　]*/y;
const ARTICLE = /第[一二三四五六七八九十百]{1,4}条[ 　]+/y;

/**
 * The number typed in front of a text that the document numbers, with the mark and blanks after it.
 *
 * @returns undefined if there is none, or if the text continues the count: 一是…；二是… in one entry is a list of its own
 */
export function numberInFront(text: Prose): NumberInFront | undefined {
  const { value, role, path } = text;
  if (!NUMBER.test(value) || !isNumbered(text)) return undefined;
  const from = value.length - value.trimStart().length;
  const to = endOfNumber(value, from, role, isArticle(path));
  if (to === undefined) return undefined;
  const end = to + (value.slice(to).length - value.slice(to).trimStart().length);
  return end < value.length ? { from, to: end } : undefined;
}

function endOfNumber(value: string, from: number, role: string, article: boolean): number | undefined {
  const number = typedNumberAt(value, from);
  if (number) {
    const isWrittenOut = number.level !== 2 && number.level !== 4;
    if (role === 'name' && !isWrittenOut) return undefined;
    return countsOn(value, number) ? undefined : number.to + number.mark.length;
  }
  if (role === 'name') return undefined;
  if (CIRCLED.test(value[from] ?? '')) {
    const next = String.fromCharCode(value.charCodeAt(from) + 1);
    return value.includes(next) ? undefined : from + 1;
  }
  if (role === 'heading') {
    CHAPTER.lastIndex = from;
    if (CHAPTER.test(value)) return CHAPTER.lastIndex;
  }
  if (article) {
    ARTICLE.lastIndex = from;
    if (ARTICLE.test(value)) return ARTICLE.lastIndex;
  }
  const ordinals = ordinalsIn(value);
  const first = ordinals.find((it) => it.from === from);
  if (!first || first.kind === '首先' || role === 'title') return undefined;
  if (ordinals.some(({ kind, value: it }) => kind === first.kind && it !== first.value)) return undefined;
  return /^[，,、]/.test(value.slice(first.to)) ? first.to + 1 : first.to;
}

/** Whether the next number of the same form occurs in the text. */
const countsOn = (value: string, { level, value: number }: TypedNumber): boolean =>
  numbersInClauses(value).some((it) => it.level === level && it.value === number + 1);
