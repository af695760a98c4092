import { ownField } from './own.ts';

/** A list as it is; no value as an empty list; any other value as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

/** A map's fields; nothing else has any. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** What an entry that is a map holds under a name of the template's choosing; undefined for what every object has. */
export const fieldOf = (value: unknown, name: string): unknown => ownField(fieldsOf(value), name);

/** Text as it is, a number in figures, and nothing for what is neither. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
