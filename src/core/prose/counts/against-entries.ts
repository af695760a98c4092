import type { Unit } from '../../generated/unit.ts';
import type { Sound } from '../../unit/sound.ts';
import type { Prose } from '../prose.ts';
import { type Disagreement, isNear } from './disagreement.ts';
import { entryCounts } from './entry-counts.ts';
import { isOfPart, isOfWholeYear, sentenceBefore } from './whole-year.ts';
import { numberOf } from './written-number.ts';

/** Counts in texts and figures that differ from the number of entries in the file. */
export function* againstEntries(unit: Sound<Unit>, texts: readonly Prose[]): Generator<Disagreement> {
  const running = texts.filter(({ role }) => role === 'text' || role === 'item');
  const figures = (unit.figures ?? []).map((it) => `${it?.name}${it?.value}${it?.unit ?? ''}`);
  for (const { what: counted, words, pattern, right, always } of entryCounts(unit)) {
    const isTold = (text: string) => words.some((it) => text.includes(it));
    const isWrong = (said: number) => !right.includes(said) && right.some((it) => isNear(said, it));
    for (const { value, path } of running) {
      if (!isTold(value)) continue;
      for (const match of value.matchAll(pattern())) {
        const { index, 0: whole } = match;
        const written = match.slice(1).find((it) => it !== undefined) as string;
        const said = numberOf(written);
        if (said === undefined || !isWrong(said)) continue;
        const before = sentenceBefore(value, index);
        // The overview sums up the year; any other sentence must say that it does.
        const isSum = always || (path[0] === 'overview' && /[共总合]/.test(before + whole));
        if (!(isSum ? !isOfPart(before) : isOfWholeYear(before))) continue;
        const from = index + whole.lastIndexOf(written);
        yield { path, from, to: from + written.length, said, right, counted };
      }
    }
    for (const [index, figure] of figures.entries()) {
      const said = unit.figures?.[index]?.value;
      const path = ['figures', index, 'value'];
      if (said === undefined || !isTold(figure) || !isWrong(said) || isOfPart(figure)) continue;
      if (figure.match(pattern())?.[0] === figure) yield { path, from: 0, said, right, counted };
    }
  }
}
