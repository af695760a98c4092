import type { Unit } from '../../core/generated/unit.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Source } from '../../core/model/source.ts';
import type { OpenedSheet } from '../../core/workbook/open-workbook.ts';
import type { Origin } from '../../core/workbook/refused-at.ts';

/** A workbook that comes back, and the file that it is brought into. */
export interface Returning {
  /** The workbook's path. */
  readonly workbook: string;
  readonly sheets: readonly OpenedSheet[];
  /** The file, without errors, and what it says. */
  readonly source: Source;
  readonly unit: Unit;
  readonly language: 'zh' | 'en';
}

/** What became of a file that a workbook was brought into. */
export interface Brought {
  readonly findings: readonly Finding[];
  /** The file as it is to be; absent where nothing can be brought in. */
  readonly source?: Source;
  /** What of it came from which cell. */
  readonly origins: readonly Origin[];
}
