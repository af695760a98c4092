import type { Unit } from '../../generated/unit.ts';
import type { Source } from '../../model/source.ts';
import type { FormDesign } from '../form/design.ts';
import { isForm } from '../form/is-form.ts';
import { openWorkbook } from '../open-workbook.ts';
import type { ImportResult } from './brought.ts';
import { formInto } from './form.ts';
import { ledgerInto } from './ledger.ts';

/** A ledger or form that comes back, and the file that it is brought into. */
export interface Bringing {
  /** What messages call the workbook. */
  readonly workbook: string;
  readonly bytes: Uint8Array;
  /** The file, which has no errors, and its data. */
  readonly source: Source;
  readonly unit: Unit;
  readonly design: FormDesign;
}

/** Brings the changes in a ledger or a form into the file that it was written from: all of them, or none. */
export async function bring({ workbook, bytes, source, unit, design }: Bringing): Promise<ImportResult> {
  const opened = await openWorkbook(workbook, bytes);
  if ('finding' in opened) return { findings: [opened.finding], origins: [] };
  const { sheets } = opened;
  const returning = { workbook, sheets, source, unit, design: design.sheets };
  return isForm(sheets) ? formInto(returning) : ledgerInto(returning);
}
