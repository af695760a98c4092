import { DOCUMENT_KINDS, type DocumentKind, keyOfKind, recordOf, WHOLE_FILE } from './kinds/kinds.ts';

/**
 * The documents that a file has something for, in their usual order. A file is taken to want a situation report where it
 * has a leading group, and where it has the part of no other document but one that brings the report.
 *
 * @param data as it was read, right or wrong
 */
export function documentsIn(data: unknown): DocumentKind[] {
  const keys = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const others = DOCUMENT_KINDS.filter((it) => keys.includes(keyOfKind(it) ?? ''));
  const isReported = keys.includes('leadership') || others.every((it) => recordOf(it).brings === WHOLE_FILE);
  return isReported ? [WHOLE_FILE, ...others] : others;
}
