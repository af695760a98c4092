import { valueAt } from '../../model/value-at.ts';
import { EMPTY_CELL } from '../cell.ts';
import { textOf } from '../values.ts';
import type { FormField, FormSheet } from './fields.ts';
import { entriesAt } from './rows.ts';
import { fieldOf, shownIn } from './shown.ts';

/** The texts that the cells of last year's column had when the form was written, in any order of rows. */
export function earlierTexts(
  { path, inner, isTable }: FormSheet,
  field: FormField,
  lastYear: unknown,
): ReadonlySet<string> {
  const entries = isTable ? entriesAt(lastYear, path) : [valueAt(lastYear, path)];
  const all = inner === undefined ? entries : entries.flatMap((it) => entriesAt(it, [inner]));
  return new Set(
    all.map((it) => {
      const value = shownIn(field, fieldOf(it, field));
      return textOf({ ...EMPTY_CELL, value, isPercent: field.what.kind === 'percent' });
    }),
  );
}
