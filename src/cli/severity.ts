import { severityOf } from '../diagnostics/severity.ts';
import type { Finding } from '../model/diagnostic.ts';

export { severityOf } from '../diagnostics/severity.ts';

/** Whether a file with these findings is refused. */
export function isRefused(findings: readonly Finding[], strict: boolean): boolean {
  return findings.map(severityOf).some((it) => it === 'error' || (strict && it === 'warning'));
}
