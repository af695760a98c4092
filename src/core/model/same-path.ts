import type { Path } from './source.ts';

/** Whether two paths lead to the same value; without a path there is none. */
export const isSamePath = (one: Path | undefined, other: Path | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.length === other.length &&
    one.every((step, at) => step === other[at]));
