import type { CarriedOver, Rectification, System } from '../generated/unit.ts';

/** A state of a measure. */
export type MeasureState = NonNullable<(Rectification | CarriedOver)['status']>;

/** Whether a measure in a state is done with. A state that the schema gets is an error of the compiler until this says it. */
const IS_COMPLETED: Readonly<Record<MeasureState, boolean>> = {
  未启动: false,
  推进中: false,
  已完成: true,
};

/** The state of a measure that is done. */
export const COMPLETED = '已完成' satisfies MeasureState;

/** The state of a measure that has begun and is not done. */
export const UNDER_WAY = '推进中' satisfies MeasureState;

/** The state of a system that goes on unchanged. */
export const KEPT = '沿用' satisfies NonNullable<System['status']>;

/** Whether a measure is done with: what has no status, or a wrong one, is not. */
export const isCompleted = ({ status }: { readonly status?: unknown }): boolean =>
  typeof status === 'string' && Object.hasOwn(IS_COMPLETED, status) && IS_COMPLETED[status as MeasureState];
