import { DOCUMENT_KINDS, type DocumentKind } from '../../src/core/unit/kinds/kinds.ts';

/** The documents for which a file is to be checked, as its comment `# --document rules` says; else the usual one. */
export function documentsAskedIn(text: string): DocumentKind[] {
  const asked = /^# --document (\S+)/m.exec(text)?.[1]?.split(',') ?? ['situation-report'];
  return DOCUMENT_KINDS.filter((it) => asked.includes(it));
}
