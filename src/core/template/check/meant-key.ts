import { nearest } from '../../spelling/nearest.ts';
import { keyOfMap } from '../types/given.ts';
import { type MapType, membersOf, type ValueType } from '../types/value-type.ts';
import { frameAt, type Scope } from './scope.ts';

/** What may have been meant by a key that is not there. */
export interface MeantKey {
  readonly suggestion?: string;
  /** It is written in Chinese, and the suggestion is its English name. */
  readonly chinese?: true;
  /** The suggestion leads to the same key in an outer scope. */
  readonly outer?: true;
  /** The suggestion may be written in its place unasked. */
  readonly certain?: true;
}

/** The maps that a value may be. */
export const mapsIn = (type: ValueType): MapType[] =>
  membersOf(type).filter((it): it is MapType => it.kind === 'map');

/** The names of the keys of a type, and their Chinese names in the same order. */
export function keysIn(type: ValueType): { known: string[]; knownZh: string[] } {
  const keys = new Map(mapsIn(type).flatMap((map) => Object.entries(map.keys)));
  return { known: [...keys.keys()], knownZh: [...keys].map(([name, { zh }]) => zh ?? name) };
}

/** Which key of a type was meant by `name`: the English one for a Chinese name, else the one nearest in spelling. */
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

/** Which key was meant at the start of a path: one that stands here, or the very same name further out. */
export function meantAtStart(name: string, scope: Scope, here: ValueType, depth: number): MeantKey {
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
