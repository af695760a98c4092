import type { Unit } from '../../../generated/unit.ts';
import { KEPT } from '../../../unit/states.ts';
import type { DraftPlan } from '../plan.ts';

/** Systems that were adopted or revised this year count as kept next year. */
export function rollSystems(plan: DraftPlan, { systems = [] }: Unit): void {
  for (const [index, { status }] of systems.entries()) {
    const path = ['systems', index, 'status'];
    if (status === undefined || status === KEPT) continue;
    plan.set(path, KEPT);
  }
  if (systems.length > 0) plan.review(['systems'], '核对各项制度是否沿用，补充本年新建、修订的制度');
}
