import type { Finding, Severity } from '../model/diagnostic.ts';
import { catalogue } from './catalogue.ts';
import type { Code } from './finding.ts';

/** How serious a finding is: as the unit has set it, else as the catalogue says. */
export const severityOf = ({ code, severity }: Finding): Severity =>
  severity ?? catalogue[code as Code].severity;

/**
 * Whether a file with these findings is refused.
 *
 * @param strict whether a warning keeps it from being taken as an error does
 */
export const isRefused = (findings: readonly Finding[], strict: boolean): boolean =>
  findings.map(severityOf).some((it) => it === 'error' || (strict && it === 'warning'));
