import type { Unit } from '../../core/generated/unit.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Source } from '../../core/model/source.ts';
import { TemplateFailure } from '../../core/template/failure.ts';
import type { Product } from './documents.ts';
import type { Subject } from './make.ts';
import type { Plan } from './plan.ts';
import { type Making, subjectsOf } from './subjects.ts';
import { templateFinding } from './template-finding.ts';

/**
 * The documents of a unit, or why a template could not be run.
 *
 * @param file the unit's file
 * @param locate where in it the data stand
 * @param makings what each product is made with
 */
export function composed(
  unit: Unit,
  plan: Plan,
  file: string,
  locate: Source['locate'] | undefined,
  makings: (product: Product) => Making,
): ReadonlyMap<Product, Subject> | Finding {
  try {
    return subjectsOf(unit, plan, makings);
  } catch (error) {
    if (error instanceof TemplateFailure) return templateFinding(error, file, locate);
    throw error;
  }
}
