import { catalogue } from '../diagnostics/catalogue.ts';
import type { Code } from '../diagnostics/finding.ts';
import type { Finding } from '../model/diagnostic.ts';

/** Whether any of the findings is of severity error. */
export function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => catalogue[code as Code].severity === 'error');
}
