import type { CarriedOver, Rectification, Unit } from '../generated/unit.ts';
import type { Path } from '../model/source.ts';
import { isUnsound, type Sound } from './sound.ts';
import { isCompleted } from './states.ts';

/** The lists of a unit's file that hold measures: those of this year, and those carried over from earlier years. */
export const MEASURE_LISTS = ['rectifications', 'carriedOver'] as const;
export type MeasureList = (typeof MEASURE_LISTS)[number];

/** The measures of both lists, each with its path. The same rules of completion hold for both. */
export function* measures(
  unit: Sound<Unit>,
): Generator<{ path: Path; measure: Sound<Rectification | CarriedOver> }> {
  for (const list of MEASURE_LISTS) {
    for (const [index, measure] of (unit[list] ?? []).entries()) {
      if (measure) yield { path: [list, index], measure };
    }
  }
}

/**
 * Whether the file names who is responsible for a measure: a person or a department. The value itself may be invalid.
 */
export const hasResponsible = (measure: Sound<Rectification | CarriedOver>): boolean =>
  'responsible' in measure || 'department' in measure;

/**
 * Whether a measure is still to be completed. A measure with an invalid status counts as not open, since its state is
 * unknown.
 */
export const isOpen = (measure: Sound<Rectification | CarriedOver>): boolean =>
  !isCompleted(measure) && !isUnsound(measure, 'status');
