import { type Ordinal, ordinalsIn } from '../../prose/ordinals.ts';
import { type TypedNumber, typedNumberAt } from '../../prose/typed-numbers.ts';
import type { TextRule } from '../../rule.ts';

/** A number or an ordinal, and whether it begins a paragraph. */
interface Mark {
  readonly series: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly begins: boolean;
}

export const itemsRunTogether: TextRule<'items-run-together'> = {
  code: 'items-run-together',
  roles: ['text', 'item'],
  checkText({ value }, at) {
    if (!value.includes('\n')) return;
    const marks = marksIn(value);
    for (const series of new Set(marks.map((it) => it.series))) {
      const ofSeries = marks.filter((it) => it.series === series);
      const later = ofSeries.filter((it) => it.begins && it.value > 1).length;
      if (later === 0 && !(ofSeries[0]?.begins && ofSeries.filter((it) => it.begins).length > 1)) continue;
      for (const [index, mark] of ofSeries.entries()) {
        const before = ofSeries[index - 1];
        if (mark.begins || !before || mark.value !== before.value + 1) continue;
        if (!isInParagraphThatBegins(before, value) || value.slice(before.to, mark.from).includes('\n'))
          continue;
        at.report(mark.from, mark.to, {
          found: value.slice(mark.from, mark.to),
          before: value.slice(before.from, before.to),
        });
      }
    }
  },
};

function marksIn(value: string): Mark[] {
  const ordinals = ordinalsIn(value)
    .filter(({ opens, kind }) => opens && kind !== '首先')
    .map((it: Ordinal) => ({ ...it, series: it.kind, begins: begins(value, it.from) }));
  const numbers = [...value.matchAll(/(?:^|[。；\n])[ 　]*/g)].flatMap(({ index, 0: before }) => {
    const number: TypedNumber | undefined = typedNumberAt(value, index + before.length);
    return number ? [{ ...number, series: `${number.level}`, begins: begins(value, number.from) }] : [];
  });
  return [...ordinals, ...numbers].sort((a, b) => a.from - b.from);
}

const begins = (value: string, from: number): boolean =>
  /(^|\n)[ 　\t]*$/.test(value.slice(Math.max(0, from - 8), from));

/** Whether the paragraph that holds the mark has a mark of the series at its beginning. */
function isInParagraphThatBegins({ begins, from, value: count }: Mark, text: string): boolean {
  if (begins) return true;
  const start = text.lastIndexOf('\n', from) + 1;
  return (
    count > 1 &&
    (typedNumberAt(text, start) !== undefined ||
      ordinalsIn(text.slice(start, from)).some((it) => it.from === 0))
  );
}
