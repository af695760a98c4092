import { severityOf } from '../diagnostics/severity.ts';
import type { Finding } from '../model/diagnostic.ts';

/** Whether any of the findings is of severity error. */
export const hasError = (findings: readonly Finding[]): boolean =>
  findings.some((it) => severityOf(it) === 'error');
