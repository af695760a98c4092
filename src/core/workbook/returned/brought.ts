import type { Unit } from '../../generated/unit.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Source } from '../../model/source.ts';
import type { FormSheet } from '../form/fields.ts';
import type { OpenedSheet } from '../open-workbook.ts';
import type { CellOrigin } from '../refused-at.ts';

/** A ledger or form that comes back, and the file that it is brought into. */
export interface ReturnedWorkbook {
  /** The path of the workbook. */
  readonly workbook: string;
  readonly sheets: readonly OpenedSheet[];
  /** The file, which has no errors, and its data. */
  readonly source: Source;
  readonly unit: Unit;
  /** The sheets of a form, whose headings messages use. */
  readonly design: readonly FormSheet[];
}

/** The result of bringing a workbook into a file. */
export interface ImportResult {
  readonly findings: readonly Finding[];
  /** The changed file; absent if nothing can be brought in. */
  readonly source?: Source;
  /** Which value came from which cell. */
  readonly origins: readonly CellOrigin[];
}
