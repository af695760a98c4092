import type { CarriedOver, Rectification, Unit } from '../generated/unit.ts';
import type { Path } from '../model/source.ts';
import { isUnsound, type Sound } from './sound.ts';

/** This year's rectifications and those carried over, which obey the same rules of completion, each with its path. */
export function* measures(
  unit: Sound<Unit>,
): Generator<{ path: Path; measure: Sound<Rectification | CarriedOver> }> {
  for (const list of ['rectifications', 'carriedOver'] as const) {
    for (const [index, measure] of (unit[list] ?? []).entries()) {
      if (measure) yield { path: [list, index], measure };
    }
  }
}

/** Whether the file names who answers for a measure: a person or a department. What it names may be wrong otherwise. */
export const hasResponsible = (measure: Sound<Rectification | CarriedOver>): boolean =>
  'responsible' in measure || 'department' in measure;

/** Whether a measure is still to be completed. One with a wrong status may be either, and is not. */
export const isOpen = (measure: Sound<Rectification | CarriedOver>): boolean =>
  measure.status !== '已完成' && !isUnsound(measure, 'status');
