import { chineseFigure } from './chinese-figure.ts';

/** An item of a list within a paragraph: UTF-16 units, end exclusive. */
export interface CountedItem {
  readonly from: number;
  /** The beginning of the next item; for the last one the end of the paragraph, since its own end is unknown. */
  readonly to: number;
  readonly isLast: boolean;
}

/** The beginning of an item: 一是, （一）. */
const MARK = /(?<=^|[。；：，\s])(?:[一二三四五六七八九十]{1,3}(?=是)|（[一二三四五六七八九十]{1,3}）)/g;

/**
 * The lists within a paragraph whose items are counted, in order: 一是…；二是…。 A number that does not follow the one before
 * begins a new list.
 */
export function countedListsIn(paragraph: string): CountedItem[][] {
  const marks = [...paragraph.matchAll(MARK)].map(({ index, 0: mark }) => ({
    from: index,
    series: mark.startsWith('（') ? '（' : '是',
    value: chineseFigure(mark.replace(/[（）]/g, '')) ?? 0,
  }));
  if (marks.length === 0) return [];
  const lists: (typeof marks)[] = [];
  const open = new Map<string, typeof marks>();
  for (const mark of marks) {
    const list = open.get(mark.series);
    if (list && list.at(-1)?.value === mark.value - 1) list.push(mark);
    else {
      const begun = [mark];
      lists.push(begun);
      // A list within an item of another series ends with that item.
      if (mark.series === '（') open.delete('是');
      open.set(mark.series, begun);
    }
  }
  return lists.map((list) =>
    list.map(({ from }, index) => {
      const next = list[index + 1];
      return { from, to: next?.from ?? paragraph.length, isLast: next === undefined };
    }),
  );
}
