import { holdsStop } from '../../../prose/holds-stop.ts';
import { type Item, type ItemList, itemListsOf } from '../../../prose/item-lists.ts';
import { endOf } from '../../../prose/sentence-end.ts';
import type { Reporter, Rule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * The items of a list must end alike: with ；, and the last with 。; or all with 。; or, if they are phrases, all without
 * a mark.
 */
export const rule: Rule<typeof words> = {
  code: 'list-end-marks',
  check(unit, at) {
    for (const list of itemListsOf(unit)) {
      if (list.items.length < 2 || list.items.some(({ text }) => /\n\s*\n/.test(text.trim()))) continue;
      // A list of items with 。 inside and ； at the end is reported by semicolon-above-full-stop.
      if (list.items.some(({ text }) => holdsStop(text)) && list.items.some((it) => endOf(it.text) === '；'))
        continue;
      checkList(list, at);
    }
  },
};

function checkList({ items, endsArticle }: ItemList, at: Reporter<typeof words>): void {
  const usual = usualEnd(items);
  for (const item of items) {
    const end = endOf(item.text);
    const right = rightEnds(item, usual, endsArticle);
    if (right.includes(end) || '？！…：'.includes(end || ' ')) continue;
    const to = item.text.trimEnd().length;
    const wanted = right[0] as string;
    const part = end === '' ? ([to, to] as const) : ([to - 1, to] as const);
    // After a quotation that ends with a mark, or if most items have none, the writer must decide.
    const isSure = wanted !== '' && (end === '' || isEnd(item.text[to - 1]));
    const mend = isSure ? { text: wanted, part } : undefined;
    at.reportPart(item.path, [to - 1, to], { end, right: wanted }, mend);
  }
}

/** The mark at the end of most items, without the last one, which may differ. */
function usualEnd(items: readonly Item[]): string {
  const ends = items.filter((it) => !it.isLast).map((it) => endOf(it.text));
  const count = (end: string) => ends.filter((it) => it === end).length;
  const [semicolons, stops] = [count('；'), count('。')];
  if (semicolons === 0 && stops === 0) return '';
  return semicolons >= stops ? '；' : '。';
}

/** The marks that may end an item, the most likely first. */
function rightEnds({ isLast }: Item, usual: string, endsArticle: boolean): readonly string[] {
  if (usual !== '；') return [usual];
  if (!isLast) return ['；'];
  return endsArticle ? ['。'] : ['；', '。'];
}

const isEnd = (mark: string | undefined): boolean => mark !== undefined && '。；，、.;,'.includes(mark);
