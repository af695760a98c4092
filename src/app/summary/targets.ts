import { join } from 'node:path';
import { FORMATS, type FormatName } from '../targets/formats.ts';

/** What a summary can be written as: the document's formats, and those of its data. */
export const SUMMARY_FORMATS = [...FORMATS, 'json', 'csv', 'xlsx'] as const;
export type SummaryFormat = FormatName | 'json' | 'csv' | 'xlsx';

/** Where a summary goes. */
export interface SummaryTargets {
  readonly folder: string;
  /** The files' name without its extension. */
  readonly name: string;
  readonly formats: readonly SummaryFormat[];
  /** Whether the data goes to stdout as JSON, and nothing is written. */
  readonly toStdout: boolean;
}

/** The path of a file of a summary; a table of several has its own name too: `summary.problems.csv`. */
export const pathOf = ({ folder, name }: SummaryTargets, format: SummaryFormat, table?: string): string =>
  join(folder, `${name}${table === undefined ? '' : `.${table}`}.${format}`);
