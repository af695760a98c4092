import type { Finding, Severity } from '../model/diagnostic.ts';
import { catalogue } from './catalogue.ts';
import type { Code } from './finding.ts';

/** How serious a finding is: as the unit has set it, else as the catalogue says. */
export const severityOf = ({ code, severity }: Finding): Severity =>
  severity ?? catalogue[code as Code].severity;
