import type { Prose } from '../prose.ts';

/** All texts joined by line feeds, so that one search covers them all. */
export interface AllTexts {
  readonly text: string;
  /** The text at an offset of `text`, and the offset within it. */
  place(at: number): { prose: Prose; from: number };
}

/** @param texts in the order of the file */
export function allTexts(texts: readonly Prose[]): AllTexts {
  const starts: number[] = [];
  let length = 0;
  for (const { value } of texts) {
    starts.push(length);
    length += value.length + 1;
  }
  return {
    text: texts.map(({ value }) => `${value}\n`).join(''),
    place(at) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] as number) <= at) low = middle;
        else high = middle - 1;
      }
      return { prose: texts[low] as Prose, from: at - (starts[low] as number) };
    },
  };
}
