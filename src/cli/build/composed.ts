import { compose } from '../../compose/compose.ts';
import type { Unit } from '../../generated/unit.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import type { Source } from '../../model/source.ts';
import { TemplateFailure } from '../../template/failure.ts';
import { templateFinding } from './template-finding.ts';

/**
 * The document of a unit, or why its template could not be run.
 *
 * @param file the unit's file
 * @param locate where in it the data stand
 */
export function composed(unit: Unit, file: string, locate: Source['locate'] | undefined): Document | Finding {
  try {
    return compose(unit, 'situation-report');
  } catch (error) {
    if (error instanceof TemplateFailure) return templateFinding(error, file, locate);
    throw error;
  }
}
