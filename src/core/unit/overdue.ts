import { isCompleted } from './states.ts';

/**
 * Whether a rectification is overdue (逾期): past its deadline and not completed.
 *
 * @param on the day that the document reports on, `YYYY-MM-DD`; dates in this form can be compared as text
 */
export function isOverdue(rectification: { due?: unknown; status?: unknown }, on: string): boolean {
  return typeof rectification.due === 'string' && !isCompleted(rectification) && rectification.due < on;
}

/** The number of days from one day to another, both `YYYY-MM-DD`; negative where the second is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** In milliseconds. */
const DAY = 86_400_000;
