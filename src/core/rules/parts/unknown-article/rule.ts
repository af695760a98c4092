import type { Item, Rules, SubItem, SubSubItem } from '../../../generated/unit.ts';
import { chineseNumber } from '../../../model/chinese-number.ts';
import { later } from '../../../model/later.ts';
import type { Path } from '../../../model/source.ts';
import { isUnsound, type Sound } from '../../../unit/sound.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * A reference to an article of these rules, recognised by the word before it. 《消防法》第十六条 refers to another document, and
 * so may an article number after it.
 */
const REFERENCE = /(?:本细则|见|依照|按照|依据|根据|符合|违反|适用)第([零一二三四五六七八九十百]+|\d+)条/g;

export const rule: Rule<typeof words> = {
  code: 'unknown-article',
  documents: ['rules'],
  check({ rules }, at) {
    if (!rules || isUnsound(rules, 'chapters')) return;
    const count = (rules.chapters ?? []).reduce((sum, it) => sum + (it?.articles?.length ?? 0), 0);
    if (count === 0) return;
    for (const { path, text } of textsOf(rules)) {
      for (const [, written = ''] of text.matchAll(REFERENCE)) {
        const number = numberOf(written);
        if (number !== undefined && number > count) at.report(path, { article: `第${written}条`, count });
      }
    }
  },
};

interface ArticleText {
  readonly path: Path;
  readonly text: string;
}

function* textsOf({ chapters }: Sound<Rules>): Generator<ArticleText> {
  for (const [chapter, { articles } = {}] of (chapters ?? []).map((it) => it ?? {}).entries()) {
    for (const [article, given] of (articles ?? []).entries())
      yield* textsIn(given, ['rules', 'chapters', chapter, 'articles', article]);
  }
}

/** The texts of an article or item, and of the items below it. */
function* textsIn(
  given: string | Sound<{ text: string; items?: (Item | SubItem | SubSubItem)[] }> | undefined,
  path: Path,
): Generator<ArticleText> {
  if (given === undefined) return;
  if (typeof given === 'string') {
    yield { path, text: given };
    return;
  }
  if (given.text !== undefined) yield { path: [...path, 'text'], text: given.text };
  for (const [index, item] of (given.items ?? []).entries()) yield* textsIn(item, [...path, 'items', index]);
}

/** More articles than any rules have. */
const MOST_ARTICLES = 1000;

const numbers = later(
  () => new Map(Array.from({ length: MOST_ARTICLES }, (_, index) => [chineseNumber(index + 1), index + 1])),
);

const numberOf = (written: string): number | undefined =>
  /^\d+$/.test(written) ? Number(written) : numbers().get(written);
