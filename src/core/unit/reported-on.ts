import type { OfficialDocument, Unit } from '../generated/unit.ts';

/** The last day of a year, `YYYY-MM-DD`. */
export const lastDayOf = (year: number): string => `${year}-12-31`;

/**
 * The day that a document reports on, `YYYY-MM-DD`; measures due before it are overdue. It is the document's own date,
 * else the date of the report, else the last day of the year.
 *
 * @param document the document's elements; those of the report by default
 */
export const reportedOn = (
  { document: ofReport, year }: Pick<Unit, 'document' | 'year'>,
  document: OfficialDocument | undefined = ofReport,
): string => document?.date ?? ofReport?.date ?? lastDayOf(year);
