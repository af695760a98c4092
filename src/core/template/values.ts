import { ownField } from './own.ts';

/** A list as it is; a missing value as an empty list; any other value as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

/** The fields of a map; empty for anything else. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/**
 * The value of an entry under a name that the template chooses; undefined if only inherited, or if the entry is no map.
 */
export const fieldOf = (value: unknown, name: string): unknown => ownField(fieldsOf(value), name);

/** A text trimmed; a number in figures; empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
