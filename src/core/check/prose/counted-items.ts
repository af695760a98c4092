import { chineseFigure } from './chinese-figure.ts';

/** An item of a list that runs on within a paragraph: UTF-16 units, end exclusive. */
export interface CountedItem {
  readonly from: number;
  /** Where the next item begins; of the last, where the paragraph ends, since its own end cannot be seen. */
  readonly to: number;
  readonly isLast: boolean;
}

/** What opens an item: 一是, （一）. */
const MARK = /(?<=^|[。；：，\s])(?:[一二三四五六七八九十]{1,3}(?=是)|（[一二三四五六七八九十]{1,3}）)/g;

/**
 * The lists that count their items off within a paragraph, in its order: 一是…；二是…。 What begins again at one begins a
 * new list, and so does what does not go on from the number before.
 */
export function countedListsIn(paragraph: string): CountedItem[][] {
  const marks = [...paragraph.matchAll(MARK)].map(({ index, 0: mark }) => ({
    from: index,
    series: mark.startsWith('（') ? '（' : '是',
    value: chineseFigure(mark.replace(/[（）]/g, '')) ?? 0,
  }));
  const lists: (typeof marks)[] = [];
  const open = new Map<string, typeof marks>();
  for (const mark of marks) {
    const list = open.get(mark.series);
    if (list && list.at(-1)?.value === mark.value - 1) list.push(mark);
    else {
      const begun = [mark];
      lists.push(begun);
      // What begins within an item of another series ends with it.
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
