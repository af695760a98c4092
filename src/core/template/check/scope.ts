import { withGiven, withoutGiven } from '../types/given.ts';
import type { ValueType } from '../types/value-type.ts';
import type { Stretch } from './report.ts';

/** What is known at one place of a template. All is read only: whoever learns more makes a new one. */
export interface Scope {
  /** What `@root` is. */
  readonly root: ValueType;
  /** What `this` is, and what `../` leads to, the innermost first; `root` where that is what stands at the top. */
  readonly frames: readonly (ValueType | 'root')[];
  /** What `@index` and its like are, the innermost first: `@../index` is the next. */
  readonly variables: readonly Readonly<Record<string, ValueType>>[];
  /** What `as |entry index|` names. */
  readonly params: ReadonlyMap<string, ValueType>;
}

/** A value that stands in a template. */
export interface Value {
  readonly type: ValueType;
  /** Where the key stands because of which there may be nothing; left out where there is always something. */
  readonly missing?: Stretch;
  /** What is given wherever the value holds: is true, and not empty. */
  readonly shows: readonly Target[];
  /** What is not given wherever the value does not hold. */
  readonly denies: readonly Target[];
  /** What is written, where that is all there is to it. */
  readonly literal?: string | number | boolean;
}

/** Something in the data, as it is reached from a scope. */
export interface Target {
  readonly from: { readonly frame: number } | { readonly param: string } | 'root';
  readonly parts: readonly string[];
}

/** What stands in the frame at `depth`, from 0 for `this`; undefined where there is no frame so far out. */
export function frameAt(scope: Scope, depth: number): ValueType | undefined {
  const frame = scope.frames[depth];
  return frame === 'root' ? scope.root : frame;
}

/** The scope within a block that is written for a value of its own. */
export function entered(
  scope: Scope,
  type: ValueType,
  params: readonly (readonly [string, ValueType])[],
  variables?: Readonly<Record<string, ValueType>>,
): Scope {
  return {
    ...scope,
    frames: [type, ...scope.frames],
    params: new Map([...scope.params, ...params]),
    ...(variables && { variables: [variables, ...scope.variables] }),
  };
}

/** The scope where `targets` are known to be given. */
export function wherePresent(scope: Scope, targets: readonly Target[]): Scope {
  return targets.reduce((it, target) => changed(it, target, (type) => withGiven(type, target.parts)), scope);
}

/** The scope where `targets` are known not to be given, as far as a type can say so. */
export function whereAbsent(scope: Scope, targets: readonly Target[]): Scope {
  return targets
    .filter(({ parts }) => parts.length === 1)
    .reduce((it, target) => changed(it, target, (type) => withoutGiven(type, target.parts[0]!)), scope);
}

function changed(scope: Scope, { from }: Target, change: (type: ValueType) => ValueType): Scope {
  if (from === 'root') return { ...scope, root: change(scope.root) };
  if ('param' in from) {
    const type = scope.params.get(from.param);
    return type ? { ...scope, params: new Map([...scope.params, [from.param, change(type)]]) } : scope;
  }
  const frame = scope.frames[from.frame];
  if (frame === undefined) return scope;
  if (frame === 'root') return { ...scope, root: change(scope.root) };
  return { ...scope, frames: scope.frames.map((it, index) => (index === from.frame ? change(frame) : it)) };
}
