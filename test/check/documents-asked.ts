import { DOCUMENT_KINDS, type DocumentKind } from '../../src/core/unit/kinds/kinds.ts';

/**
 * The documents for which a file is to be checked: those of its comment `# --document rules`, else the situation
 * report.
 */
export function documentsAskedIn(text: string): DocumentKind[] {
  const asked = /^# --document (\S+)/m.exec(text)?.[1]?.split(',') ?? ['situation-report'];
  return DOCUMENT_KINDS.filter((it) => asked.includes(it));
}
