import type { OfficialDocument, Unit } from '../generated/unit.ts';

/** The last day of a year, `YYYY-MM-DD`. */
export const lastDayOf = (year: number): string => `${year}-12-31`;

/**
 * The day that a document speaks of, `YYYY-MM-DD`, by which it reckons what is overdue: its own date, else that of the
 * report, else the last of the year.
 *
 * @param document the document's elements; left out, those of the report
 */
export const reportedOn = (
  { document: ofReport, year }: Pick<Unit, 'document' | 'year'>,
  document: OfficialDocument | undefined = ofReport,
): string => document?.date ?? ofReport?.date ?? lastDayOf(year);
