import { DOCUMENT_KINDS, type DocumentKind, KEY_OF_KIND } from '../model/document-kind.ts';

/**
 * The documents that a file has something for, in their usual order. A file is taken to want a situation report where it
 * has a leading group, and where it has the part of no other document.
 *
 * @param data as it was read, right or wrong
 */
export function documentsIn(data: unknown): DocumentKind[] {
  const keys = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const others = DOCUMENT_KINDS.filter((it) => it !== 'situation-report' && keys.includes(KEY_OF_KIND[it]));
  const isReported = keys.includes('leadership') || others.every((it) => it === 'letter');
  return isReported ? ['situation-report', ...others] : others;
}
