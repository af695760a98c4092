import type { OfficialDocument, Unit } from '../generated/unit.ts';

/**
 * The day that a document speaks of, `YYYY-MM-DD`, by which it reckons what is overdue: its own date, else that of the
 * report, else the last of the year.
 */
export const reportedOn = (
  { document: ofReport, year }: Pick<Unit, 'document' | 'year'>,
  document: OfficialDocument | undefined = ofReport,
): string => document?.date ?? ofReport?.date ?? `${year}-12-31`;
