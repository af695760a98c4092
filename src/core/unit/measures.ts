import type { CarriedOver, Rectification, Unit } from '../generated/unit.ts';
import type { Path } from '../model/source.ts';
import { isUnsound, type Sound } from './sound.ts';
import { isCompleted } from './states.ts';

/** The lists of a unit's file that hold measures: this year's, and those of the years before that were not completed. */
export const MEASURE_LISTS = ['rectifications', 'carriedOver'] as const;
export type MeasureList = (typeof MEASURE_LISTS)[number];

/** This year's rectifications and those carried over, which obey the same rules of completion, each with its path. */
export function* measures(
  unit: Sound<Unit>,
): Generator<{ path: Path; measure: Sound<Rectification | CarriedOver> }> {
  for (const list of MEASURE_LISTS) {
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
  !isCompleted(measure) && !isUnsound(measure, 'status');
