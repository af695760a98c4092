import type { ValueType } from './value-type.ts';

/**
 * Gives equal types the same number, even if they are different objects. Numbers are remembered by object, so that a
 * type that holds another one many times costs no more than its size.
 */
export function typeNumbers(): (type: ValueType) => number {
  const numbers = new WeakMap<ValueType, number>();
  const forms = new Map<string, number>();
  return function numberOf(type) {
    const known = numbers.get(type);
    if (known !== undefined) return known;
    const form = formOf(type, numberOf);
    const number = forms.get(form) ?? forms.size;
    forms.set(form, number);
    numbers.set(type, number);
    return number;
  };
}

function formOf(type: ValueType, numberOf: (type: ValueType) => number): string {
  if (type.kind === 'list') return `list ${numberOf(type.of)}`;
  if (type.kind === 'union') return `union ${type.members.map(numberOf).sort().join(' ')}`;
  if (type.kind === 'text') return JSON.stringify(['text', type.values]);
  if (type.kind !== 'map') return type.kind;
  const keys = Object.entries(type.keys).map(([key, it]) => [key, numberOf(it.type), it.optional === true]);
  return JSON.stringify(['map', keys, type.others && numberOf(type.others), type.someOf]);
}
