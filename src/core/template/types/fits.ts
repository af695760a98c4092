import { keyOfMap } from './given.ts';
import { membersOf, type ValueType } from './value-type.ts';

/**
 * Whether a helper that takes `wanted` can use every value that `actual` allows.
 *
 * Where text is wanted, numbers and dates fit too: they are printed as they are. Where a list is wanted, a type that is
 * a list or a single entry fits: 主送机关 is one text or several. A map fits if it has the wanted keys.
 */
export function fits(actual: ValueType, wanted: ValueType): boolean {
  if (actual.kind === 'any' || wanted.kind === 'any') return true;
  const members = membersOf(actual);
  const mayBeList = members.some((it) => it.kind === 'list');
  return members.every((it) =>
    membersOf(wanted).some(
      (other) => fitsOne(it, other) || (mayBeList && other.kind === 'list' && fits(it, other.of)),
    ),
  );
}

function fitsOne(actual: ValueType, wanted: ValueType): boolean {
  if (actual.kind === 'any') return true;
  if (wanted.kind === 'list') return actual.kind === 'list' && fits(actual.of, wanted.of);
  if (wanted.kind === 'text') return ['text', 'number', 'date'].includes(actual.kind);
  if (wanted.kind !== 'map') return actual.kind === wanted.kind;
  if (actual.kind !== 'map') return false;
  return Object.entries(wanted.keys).every(([name, { type, optional }]) => {
    const key = keyOfMap(actual, name);
    return key === undefined ? optional === true : fits(key.type, type);
  });
}
