import { isNilFiller } from '../prose/placeholders/nil.ts';

/** That a value says that there is none, for a finding's arguments: 无 where a date or a number belongs. */
export const nilOf = (value: unknown): { isNil?: true } =>
  typeof value === 'string' && isNilFiller(value) ? { isNil: true } : {};
