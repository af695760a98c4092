import { membersOf, type ValueType } from '../types/value-type.ts';

/** What a value of the data is, as a message names it. */
export type Kind = 'text' | 'number' | 'boolean' | 'list' | 'map';

/** What a value is; undefined for one that is missing. */
export function kindOf(value: unknown): Kind | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}

/** What each kind of parameter takes: a number is written as text is, and one value is a list of one. */
const TAKES: Readonly<Partial<Record<ValueType['kind'], readonly Kind[]>>> = {
  text: ['text', 'number'],
  date: ['text'],
  number: ['number'],
  boolean: ['boolean'],
  list: ['list', 'map', 'text'],
  map: ['map'],
};

/** Whether a helper can be given the value; one that is missing always can. */
export function accepts(type: ValueType, value: unknown): boolean {
  const kind = kindOf(value);
  return kind === undefined || membersOf(type).some((it) => TAKES[it.kind]?.includes(kind) ?? true);
}

/** What a parameter of a type takes, as a message names it: of several types, the first. */
export const expectedOf = (type: ValueType): string => membersOf(type)[0]?.kind ?? 'any';
