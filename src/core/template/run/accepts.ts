import { membersOf, type ValueType } from '../types/value-type.ts';

/** The kind of a value in the data, as messages name it. */
export type ValueKind = 'text' | 'number' | 'boolean' | 'list' | 'map';

/** The kind of a value; undefined if it is missing. */
export function kindOf(value: unknown): ValueKind | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}

/**
 * The kinds of value that each type of parameter takes: a number can be written as text, and a single value is a list
 * of one.
 */
const TAKES: Readonly<Partial<Record<ValueType['kind'], readonly ValueKind[]>>> = {
  text: ['text', 'number'],
  date: ['text'],
  number: ['number'],
  boolean: ['boolean'],
  list: ['list', 'map', 'text'],
  map: ['map'],
};

/** Whether a helper can be given the value. A missing value is always accepted. */
export function accepts(type: ValueType, value: unknown): boolean {
  const kind = kindOf(value);
  return kind === undefined || membersOf(type).some((it) => TAKES[it.kind]?.includes(kind) ?? true);
}

/** The type of a parameter, as messages name it; of several types the first. */
export const expectedOf = (type: ValueType): string => membersOf(type)[0]?.kind ?? 'any';
