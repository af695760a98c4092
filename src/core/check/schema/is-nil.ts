import { isNilFiller } from '../../prose/placeholders/nil.ts';

/** For a finding's arguments: whether a value only says that there is none, such as 无 where a date belongs. */
export const nilOf = (value: unknown): { isNil?: true } =>
  typeof value === 'string' && isNilFiller(value) ? { isNil: true } : {};
