import { nearest } from '../../spelling/nearest.ts';
import { keyOfMap } from '../types/given.ts';
import { type MapType, membersOf, type ValueType } from '../types/value-type.ts';
import { frameAt, type TypeScope } from './scope.ts';

/** The key that was probably meant by an unknown name. */
export interface MeantKey {
  readonly suggestion?: string;
  /** The name is Chinese, and the suggestion is its English name. */
  readonly chinese?: true;
  /** The suggestion leads to the same key in an outer scope. */
  readonly outer?: true;
  /** The suggestion may replace the name without asking. */
  readonly certain?: true;
}

/** The maps among the types that a value can have. */
export const mapsIn = (type: ValueType): MapType[] =>
  membersOf(type).filter((it): it is MapType => it.kind === 'map');

/** The names of the keys of a type, and their Chinese names in the same order. */
export function keysIn(type: ValueType): { known: string[]; knownZh: string[] } {
  const keys = new Map(mapsIn(type).flatMap((map) => Object.entries(map.keys)));
  return { known: [...keys.keys()], knownZh: [...keys].map(([name, { zh }]) => zh ?? name) };
}

/** The key of a type that was meant by `name`: the English name of a Chinese one, else the nearest in spelling. */
export function meantKey(name: string, type: ValueType): MeantKey {
  const { known, knownZh } = keysIn(type);
  const inChinese = known.filter((_, index) => knownZh[index] === name.trim());
  if (inChinese.length === 1) return { suggestion: inChinese[0]!, chinese: true, certain: true };
  const names = [...new Set([...known, ...knownZh])];
  const near = nearest(name, names);
  if (!near) return {};
  const english = known.includes(near.name) ? near.name : known[knownZh.indexOf(near.name)]!;
  if (english !== near.name) return { suggestion: english, chinese: true };
  return { suggestion: english, ...(near.certain && { certain: true }) };
}

/** The key that was meant at the start of a path: one of the current scope, or the same name in an outer scope. */
export function meantAtStart(name: string, scope: TypeScope, here: ValueType, depth: number): MeantKey {
  const close = meantKey(name, here);
  if (close.certain) return close;
  for (let out = depth + 1; out < scope.frames.length; out++) {
    if (scope.frames[out] !== 'root' && has(frameAt(scope, out), name))
      return { suggestion: `${'../'.repeat(out)}${name}`, outer: true };
  }
  if (has(scope.root, name)) return { suggestion: `@root.${name}`, outer: true };
  if (close.suggestion !== undefined) return close;
  const atTop = meantKey(name, scope.root);
  return atTop.chinese ? { ...atTop, suggestion: `@root.${atTop.suggestion}` } : {};
}

const has = (type: ValueType | undefined, name: string): boolean =>
  type !== undefined && mapsIn(type).some((map) => keyOfMap(map, name) && Object.hasOwn(map.keys, name));
