import { finding } from '../../../diagnostics/finding.ts';
import { placeOf } from '../../place.ts';
import { replaceText } from '../../replace.ts';
import { dateMeant } from '../date-meant.ts';
import { nilOf } from '../is-nil.ts';
import type { Teller } from '../mistake.ts';

/** A text that is no existing day in the form YYYY-MM-DD. */
export const wrongDate: Teller = ({ path, value, name, source }) => {
  const { date, noSuchDay } = dateMeant(String(value));
  return finding(
    'wrong-date',
    placeOf(source, path, 'value'),
    { ...name, ...nilOf(value), value: String(value), suggestion: date, noSuchDay },
    date === undefined ? undefined : replaceText(source, path, date),
  );
};
