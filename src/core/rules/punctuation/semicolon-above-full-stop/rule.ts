import type { Path } from '../../../model/source.ts';
import { countedListsIn } from '../../../prose/counted-items.ts';
import { holdsStop } from '../../../prose/holds-stop.ts';
import { itemListsOf } from '../../../prose/item-lists.ts';
import { paragraphsOf } from '../../../prose/paragraphs.ts';
import { endOf } from '../../../prose/sentence-end.ts';
import type { Reporter, Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** ； after an item of a list in which an item contains a 。, which is the stronger mark. */
export const rule: Rule<typeof words> = {
  code: 'semicolon-above-full-stop',
  check(unit, at, { texts }) {
    for (const { items } of itemListsOf(unit)) {
      if (!items.some(({ text }) => holdsStop(text))) continue;
      tell(
        items.flatMap(({ path, text }) => {
          const to = text.trimEnd().length;
          return text[to - 1] === '；' ? [{ path, part: [to - 1, to] }] : [];
        }),
        at,
      );
    }
    for (const { path, role, value } of texts) {
      if (role !== 'text' && role !== 'item') continue;
      for (const paragraph of paragraphsOf(value)) {
        for (const indexes of semicolonsOf(paragraph.value)) {
          tell(
            indexes.map((it) => ({ path, part: [paragraph.from + it, paragraph.from + it + 1] })),
            at,
          );
        }
      }
    }
  },
};

interface TextRange {
  readonly path: Path;
  readonly part: readonly [from: number, to: number];
}

/** A list is one mistake: it is reported at its first ；, and the mend changes all of them. */
function tell([first, ...others]: readonly TextRange[], at: Reporter<typeof words>): void {
  if (first)
    at.reportPart(
      first.path,
      first.part,
      {},
      { text: '。', also: others.map((it) => ({ text: '。', ...it })) },
    );
}

/**
 * The ； that end items of a list within a paragraph, list by list, if an item of the list contains a 。. The last item
 * is left out: its end is unknown, since the paragraph may continue.
 */
function semicolonsOf(paragraph: string): number[][] {
  return countedListsIn(paragraph).flatMap((list) => {
    const items = list.filter(({ isLast }) => !isLast);
    if (!items.some(({ from, to }) => holdsStop(paragraph.slice(from, to)))) return [];
    return [
      items.filter(({ from, to }) => endOf(paragraph.slice(from, to)) === '；').map(({ to }) => to - 1),
    ];
  });
}
