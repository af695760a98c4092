import type { Unit } from '../../../generated/unit.ts';
import type { Path } from '../../../model/source.ts';
import { isOfYear } from '../../../unit/kinds/kinds.ts';
import { officialDocuments } from '../../../unit/official-documents.ts';
import type { Sound } from '../../../unit/sound.ts';
import { KEPT } from '../../../unit/states.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** The year in a document number, in any brackets. */
const YEAR = /[〔[（(【［](\d{4})[〕\]）)】］]/;

export const rule: Rule<typeof words> = {
  code: 'number-year-differs',
  check(unit, at) {
    for (const { path, number, date, latest } of numbersOf(unit)) {
      const found = YEAR.exec(number ?? '');
      if (!found?.[1] || date === undefined) continue;
      const year = Number(found[1]);
      const issued = Number(date.slice(0, 4));
      // If only the date lies outside the reported year, date-outside-year reports the date.
      const isDateWrong =
        latest !== undefined && year === unit.year && (issued < unit.year || issued > latest);
      if (year === issued || isDateWrong) continue;
      at.reportPart(path, [found.index + 1, found.index + 5], { year, date });
    }
  },
};

interface NumberedDocument {
  readonly path: Path;
  readonly number: string | undefined;
  readonly date: string | undefined;
  /** The last year in which it can have been issued; undefined if any year is possible. */
  readonly latest: number | undefined;
}

function* numbersOf(unit: Sound<Unit>): Generator<NumberedDocument> {
  const { year = 0 } = unit;
  for (const { kind, path, document } of officialDocuments(unit)) {
    const { number, date } = document;
    yield { path: [...path, 'number'], number, date, latest: isOfYear(kind) ? year + 1 : undefined };
  }
  for (const [index, system] of (unit.systems ?? []).entries()) {
    const { number, adopted: date, status } = system ?? {};
    const latest = status === KEPT ? undefined : year;
    yield { path: ['systems', index, 'number'], number, date, latest };
  }
}
