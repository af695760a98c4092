import type { CarriedOver, Rectification, System } from '../generated/unit.ts';

/** A state of a measure. */
export type MeasureState = NonNullable<(Rectification | CarriedOver)['status']>;

/**
 * Whether a measure in each state is completed. A state that is new in the schema does not compile until it is listed
 * here.
 */
const IS_COMPLETED: Readonly<Record<MeasureState, boolean>> = {
  未启动: false,
  推进中: false,
  已完成: true,
};

/** The state of a completed measure. */
export const COMPLETED = '已完成' satisfies MeasureState;

/** The state of a measure that has begun and is not completed. */
export const UNDER_WAY = '推进中' satisfies MeasureState;

/** The state of a system that continues unchanged. */
export const KEPT = '沿用' satisfies NonNullable<System['status']>;

/** Whether a measure is completed. A measure without a status, or with an invalid one, is not. */
export const isCompleted = ({ status }: { readonly status?: unknown }): boolean =>
  typeof status === 'string' && Object.hasOwn(IS_COMPLETED, status) && IS_COMPLETED[status as MeasureState];
