import { DOCUMENT_KINDS, type DocumentKind, keyOfKind, recordOf, WHOLE_FILE } from './kinds/kinds.ts';

/**
 * The kinds of document that a file has content for, in the order in which they are made. The situation report is one
 * of them if the file has a leading group, or if every other kind that it has a key for accompanies the report.
 *
 * @param data as read, valid or not
 */
export function documentsIn(data: unknown): DocumentKind[] {
  const keys = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const others = DOCUMENT_KINDS.filter((it) => keys.includes(keyOfKind(it) ?? ''));
  const isReported = keys.includes('leadership') || others.every((it) => recordOf(it).brings === WHOLE_FILE);
  return isReported ? [WHOLE_FILE, ...others] : others;
}
