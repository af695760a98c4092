import type { Unit } from '../../generated/unit.ts';
import type { Path } from '../../model/source.ts';
import { valueAt } from '../../model/value-at.ts';
import type { DraftPlan } from './plan.ts';

type Collection = Record<string | number, unknown>;

const withValues = (entry: object): object =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));

/** Applies a plan to this year's data. */
export function nextData(unit: Unit, { changes }: DraftPlan): Unit {
  const next = structuredClone(unit);
  const at = (path: Path) => valueAt(next, path) as Collection;
  const removed: Path[] = [];
  for (const change of changes) {
    if (change.to === 'append') {
      const { list, entry } = change;
      (next as unknown as Record<string, unknown[]>)[list] = [...(next[list] ?? []), withValues(entry)];
      continue;
    }
    const { path } = change;
    const step = path.at(-1) as string | number;
    if (change.to === 'set') at(path.slice(0, -1))[step] = change.value;
    else if (change.to === 'add') at(path)[change.key] = change.value;
    else if (change.to === 'empty') delete at(path.slice(0, -1))[step];
    else removed.push(path);
  }
  // Removed from the end, because the paths count entries before any removal.
  for (const path of removed.reverse())
    (at(path.slice(0, -1)) as unknown as unknown[]).splice(path.at(-1) as number, 1);
  return next;
}
