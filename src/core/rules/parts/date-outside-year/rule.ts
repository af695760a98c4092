import { unitKeys } from '../../../generated/keys.ts';
import type { Unit } from '../../../generated/unit.ts';
import type { Path } from '../../../model/source.ts';
import { isOfYear } from '../../../unit/kinds/kinds.ts';
import { measures } from '../../../unit/measures.ts';
import { officialDocuments } from '../../../unit/official-documents.ts';
import { lastDayOf } from '../../../unit/reported-on.ts';
import type { Sound } from '../../../unit/sound.ts';
import { isCompleted, KEPT } from '../../../unit/states.ts';
import { nameOf } from '../../../wording/place-name.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'date-outside-year',
  check(unit, at) {
    const { year } = unit;
    if (year === undefined) return;
    for (const { path, date, from, to, later } of datesOf(unit, year)) {
      if (date === undefined || (date >= from && (date <= to || later))) continue;
      const { key, zh } = nameOf(unitKeys, path);
      at.report(path, { key, zh, date, year, from, to });
    }
  },
};

/** A date, and the first and last day on which it may fall. */
interface DatedText {
  readonly path: Path;
  readonly date: string | undefined;
  readonly from: string;
  readonly to: string;
  /** True if another rule checks whether it is too late. */
  readonly later?: boolean;
}

function* datesOf(unit: Sound<Unit>, year: number): Generator<DatedText> {
  const from = `${year}-01-01`;
  const to = lastDayOf(year);
  // The report of a year is written, and its last measures are completed, in the first half of the next year.
  const halfYearOn = `${year + 1}-06-30`;
  const reported = unit.document?.date;
  for (const { kind, path, document } of officialDocuments(unit)) {
    if (isOfYear(kind)) yield { path: [...path, 'date'], date: document.date, from, to: halfYearOn };
  }
  for (const [index, problem] of (unit.problems ?? []).entries()) {
    yield { path: ['problems', index, 'found'], date: problem?.found, from, to };
  }
  for (const [index, system] of (unit.systems ?? []).entries()) {
    if (system?.status === KEPT) continue;
    yield { path: ['systems', index, 'adopted'], date: system?.adopted, from, to };
  }
  for (const { path, measure } of measures(unit)) {
    const { completed } = measure;
    const later = reported !== undefined && isCompleted(measure);
    yield { path: [...path, 'completed'], date: completed, from, to: reported ?? halfYearOn, later };
  }
}
