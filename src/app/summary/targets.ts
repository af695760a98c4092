import { join } from 'node:path';
import { FORMATS, type FormatName } from '../targets/formats.ts';

/** The formats of a summary: those of documents, and those of its data. */
export const SUMMARY_FORMATS = [...FORMATS, 'json', 'csv', 'xlsx'] as const;
export type SummaryFormat = FormatName | 'json' | 'csv' | 'xlsx';

/** Where a summary is written. */
export interface SummaryTargets {
  readonly folder: string;
  /** The file name without extension. */
  readonly name: string;
  readonly formats: readonly SummaryFormat[];
  /** Whether the data go to stdout as JSON, and nothing is written. */
  readonly toStdout: boolean;
}

/**
 * The path of one file of a summary. If a format has several tables, the table's name is added: `summary.problems.csv`.
 */
export const pathOf = ({ folder, name }: SummaryTargets, format: SummaryFormat, table?: string): string =>
  join(folder, `${name}${table === undefined ? '' : `.${table}`}.${format}`);
