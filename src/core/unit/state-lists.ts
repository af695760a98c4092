import { type KeyNode, unitKeys } from '../generated/keys.ts';
import type { System } from '../generated/unit.ts';
import { isCompleted, type MeasureState } from './states.ts';

/** The states of a measure, in the order of the schema. */
export const MEASURE_STATES = statesIn('rectifications') as readonly MeasureState[];

/** The states in which a measure is completed. */
export const COMPLETED_STATES = MEASURE_STATES.filter((status) => isCompleted({ status }));

/** The states of a system, in the order of the schema. */
export const SYSTEM_STATES = statesIn('systems') as readonly NonNullable<System['status']>[];

function statesIn(list: string): readonly unknown[] {
  const entry: KeyNode | undefined = unitKeys.keys?.[list]?.node.items;
  return entry?.keys?.status?.node.enum ?? [];
}
