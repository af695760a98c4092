import { holdsStop } from '../../prose/holds-stop.ts';
import { itemListsOf } from '../../prose/item-lists.ts';
import { paragraphsOf } from '../../prose/paragraphs.ts';
import { endOf } from '../../prose/sentence-end.ts';
import type { Rule } from '../../rule.ts';

/** ； behind an item of a list in which an item holds a 。, which parts more than ； does. */
export const semicolonAboveFullStop: Rule<'semicolon-above-full-stop'> = {
  code: 'semicolon-above-full-stop',
  check(unit, at, { texts }) {
    for (const { items } of itemListsOf(unit)) {
      if (!items.some(({ text }) => holdsStop(text))) continue;
      for (const { path, text } of items) {
        const to = text.trimEnd().length;
        if (text[to - 1] === '；') at.reportPart(path, [to - 1, to], {}, { text: '。' });
      }
    }
    for (const { path, role, value } of texts) {
      if (role !== 'text' && role !== 'item') continue;
      for (const paragraph of paragraphsOf(value)) {
        for (const index of semicolonsOf(paragraph.value)) {
          const from = paragraph.from + index;
          at.reportPart(path, [from, from + 1], {}, { text: '。' });
        }
      }
    }
  },
};

/** What opens an item within a paragraph. */
const ORDINAL = /(?<=^|[。；：，\s])[一二三四五六七八九十]{1,3}是|（[一二三四五六七八九十]{1,3}）/g;

/** Where ； ends an item of a list within a paragraph, some item of which holds a 。 */
function semicolonsOf(paragraph: string): number[] {
  const starts = [...paragraph.matchAll(ORDINAL)].map((it) => it.index);
  // The last item has no end that one could see: the paragraph goes on.
  const items = starts.slice(0, -1).map((from, order) => ({ from, to: starts[order + 1] as number }));
  if (!items.some(({ from, to }) => holdsStop(paragraph.slice(from, to)))) return [];
  return items.filter(({ from, to }) => endOf(paragraph.slice(from, to)) === '；').map(({ to }) => to - 1);
}
