import type { DataValidation } from 'hucre/xlsx';
import { type CellKind, YES_OR_NO } from '../values.ts';
import type { FormField } from './fields.ts';
import type { FormWords } from './words.ts';

/**
 * The data validations for a field's cells: what a spreadsheet accepts and offers.
 *
 * @param names the cells whose texts are offered; other texts are accepted too
 */
export function choicesFor(
  field: FormField,
  range: string,
  words: FormWords,
  names?: string,
): DataValidation[] {
  const { what, heading } = field;
  if (names !== undefined)
    return [{ range, allowBlank: true, showErrorMessage: false, type: 'list', formula1: names }];
  const common = { range, allowBlank: true, showErrorMessage: true, errorTitle: heading.slice(0, 32) };
  const entry = { ...common, errorMessage: words.wanted(what) };
  switch (what.kind) {
    case 'choice':
      return [{ ...entry, type: 'list', values: [...what.choices] }];
    case 'yes-or-no':
      return [{ ...entry, type: 'list', values: [...YES_OR_NO] }];
    case 'date':
      return [
        {
          ...entry,
          type: 'date',
          operator: 'between',
          formula1: 'DATE(1949,1,1)',
          formula2: 'DATE(2099,12,31)',
        },
      ];
    case 'percent':
      return [{ ...entry, type: 'decimal', operator: 'between', formula1: '0', formula2: '1' }];
    case 'number':
      return numberValidation(what).map((it) => ({ ...entry, ...it }));
    default:
      return [];
  }
}

/** A validation that rejects every input, for cells that only show something. */
export const keptOut = (range: string, words: FormWords): DataValidation => ({
  range,
  type: 'custom',
  formula1: 'FALSE',
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: words.lastYear,
  errorMessage: words.keepOut,
});

function numberValidation({
  whole,
  least,
  most,
}: Extract<CellKind, { kind: 'number' }>): Pick<
  DataValidation,
  'type' | 'operator' | 'formula1' | 'formula2'
>[] {
  const type = whole ? 'whole' : 'decimal';
  if (least !== undefined && most !== undefined)
    return [{ type, operator: 'between', formula1: String(least), formula2: String(most) }];
  if (least !== undefined) return [{ type, operator: 'greaterThanOrEqual', formula1: String(least) }];
  return [{ type, operator: 'between', formula1: '-1E+15', formula2: '1E+15' }];
}
