/**
 * Whether a rectification is overdue (逾期): past its deadline and not completed.
 *
 * @param on the day that the document speaks of, `YYYY-MM-DD`: dates in that form compare as text
 */
export function isOverdue(rectification: { due?: unknown; status?: unknown }, on: string): boolean {
  return typeof rectification.due === 'string' && rectification.status !== '已完成' && rectification.due < on;
}
