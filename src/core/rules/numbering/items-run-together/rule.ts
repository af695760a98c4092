import { ordinalsIn } from '../../../prose/ordinals.ts';
import { numbersInClauses } from '../../../prose/typed-numbers.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** A typed number or an ordinal, with the series that it belongs to. */
interface ItemMark {
  readonly series: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

export const rule: TextRule<typeof words> = {
  code: 'items-run-together',
  wholeTexts: true,
  roles: ['text', 'item'],
  checkText({ value }, at) {
    if (!value.includes('\n')) return;
    const paragraphs = marksByParagraph(value);
    // Items have paragraphs of their own if one after the first begins a paragraph.
    const parted = new Set(paragraphs.flatMap(([first]) => (first && first.value > 1 ? [first.series] : [])));
    for (const [first, ...others] of paragraphs) {
      if (!first || !parted.has(first.series)) continue;
      let before = first;
      for (const mark of others) {
        if (mark.series !== first.series) continue;
        // A new count belongs to something within the item.
        if (mark.value !== before.value + 1) break;
        const { from, to } = mark;
        at.report(from, to, { found: value.slice(from, to), before: value.slice(before.from, before.to) });
        before = mark;
      }
    }
  },
};

/** For each paragraph, its marks if it begins with one, otherwise none. */
function marksByParagraph(value: string): ItemMark[][] {
  const ordinals = ordinalsIn(value).filter(({ opens, kind }) => opens && kind !== '首先');
  const marks: ItemMark[] = [
    ...ordinals.map((it) => ({ ...it, series: it.kind })),
    ...numbersInClauses(value).map((it) => ({ ...it, series: `${it.level}` })),
  ].sort((a, b) => a.from - b.from);
  let start = 0;
  let next = 0;
  return value.split('\n').map((paragraph) => {
    const end = start + paragraph.length;
    const first = start + (paragraph.length - paragraph.trimStart().length);
    const inside: ItemMark[] = [];
    for (let mark = marks[next]; mark && mark.from < end; mark = marks[next]) {
      inside.push(mark);
      next += 1;
    }
    start = end + 1;
    return inside[0]?.from === first ? inside : [];
  });
}
