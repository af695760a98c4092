import { holdsStop } from '../../../prose/holds-stop.ts';
import { type Item, type ItemList, itemListsOf } from '../../../prose/item-lists.ts';
import { endOf } from '../../../prose/sentence-end.ts';
import type { Reporter, Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** The items of a list end alike: in ；, and the last in 。; or all in 。; or, being phrases, all without a mark. */
export const rule: Rule<typeof words> = {
  code: 'list-end-marks',
  check(unit, at) {
    for (const list of itemListsOf(unit)) {
      if (list.items.length < 2 || list.items.some(({ text }) => /\n\s*\n/.test(text.trim()))) continue;
      // A list of sentences with ； behind them is the affair of semicolon-above-full-stop.
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
    // Behind a quotation that ends in a mark, or where most have none, it is for the writer to choose.
    const isSure = wanted !== '' && (end === '' || isEnd(item.text[to - 1]));
    const mend = isSure ? { text: wanted, part } : undefined;
    at.reportPart(item.path, [to - 1, to], { end, right: wanted }, mend);
  }
}

/** What most items end in, the last left aside, which ends otherwise. */
function usualEnd(items: readonly Item[]): string {
  const ends = items.filter((it) => !it.isLast).map((it) => endOf(it.text));
  const count = (end: string) => ends.filter((it) => it === end).length;
  const [semicolons, stops] = [count('；'), count('。')];
  if (semicolons === 0 && stops === 0) return '';
  return semicolons >= stops ? '；' : '。';
}

/** The marks that may end an item, the likeliest first. */
function rightEnds({ isLast }: Item, usual: string, endsArticle: boolean): readonly string[] {
  if (usual !== '；') return [usual];
  if (!isLast) return ['；'];
  return endsArticle ? ['。'] : ['；', '。'];
}

const isEnd = (mark: string | undefined): boolean => mark !== undefined && '。；，、.;,'.includes(mark);
