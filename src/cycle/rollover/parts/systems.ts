import type { Unit } from '../../../generated/unit.ts';
import type { DraftText } from '../draft-text.ts';

const KEPT = '沿用';

/** Systems adopted or revised this year are kept next year. */
export function rollSystems(draft: DraftText, { systems = [] }: Unit): void {
  for (const [index, { status }] of systems.entries()) {
    const path = ['systems', index, 'status'];
    if (status === undefined || status === KEPT) continue;
    draft.replace(path, KEPT);
  }
  if (systems.length > 0) draft.review(['systems'], '核对各项制度是否沿用，补充本年新建、修订的制度');
}
