import { withGiven, withoutGiven } from '../types/given.ts';
import type { ValueType } from '../types/value-type.ts';
import type { TemplateSpan } from './report.ts';

/** What is known at one place of a template. A scope never changes; more knowledge makes a new scope. */
export interface TypeScope {
  /** The type of `@root`. */
  readonly root: ValueType;
  /** The types of `this` and of what `../` leads to, the innermost first; `root` stands for the top of the data. */
  readonly frames: readonly (ValueType | 'root')[];
  /** The types of `@index` and the like, the innermost first; `@../index` is the next. */
  readonly variables: readonly Readonly<Record<string, ValueType>>[];
  /** The types of the names after `as |entry index|`. */
  readonly params: ReadonlyMap<string, ValueType>;
}

/** The value of an expression in a template. */
export interface TypedValue {
  readonly type: ValueType;
  /** The place of the key that may be absent, so that there may be no value; undefined if there always is one. */
  readonly missing?: TemplateSpan;
  /** What is surely given wherever the value is true and not empty. */
  readonly shows: readonly DataTarget[];
  /** What is surely not given wherever the value is false or empty. */
  readonly denies: readonly DataTarget[];
  /** The value itself, if it is a literal. */
  readonly literal?: string | number | boolean;
}

/** A value in the data, as reached from a scope. */
export interface DataTarget {
  readonly from: { readonly frame: number } | { readonly param: string } | 'root';
  readonly parts: readonly string[];
}

/** The type of the frame at `depth`, where 0 is `this`; undefined if there are fewer frames. */
export function frameAt(scope: TypeScope, depth: number): ValueType | undefined {
  const frame = scope.frames[depth];
  return frame === 'root' ? scope.root : frame;
}

/** The scope within a block that makes another value the context. */
export function entered(
  scope: TypeScope,
  type: ValueType,
  params: readonly (readonly [string, ValueType])[],
  variables?: Readonly<Record<string, ValueType>>,
): TypeScope {
  return {
    ...scope,
    frames: [type, ...scope.frames],
    params: new Map([...scope.params, ...params]),
    ...(variables && { variables: [variables, ...scope.variables] }),
  };
}

/** The scope in which `targets` are known to be given. */
export function wherePresent(scope: TypeScope, targets: readonly DataTarget[]): TypeScope {
  return targets.reduce((it, target) => changed(it, target, (type) => withGiven(type, target.parts)), scope);
}

/** The scope in which `targets` are known not to be given, as far as a type can express it. */
export function whereAbsent(scope: TypeScope, targets: readonly DataTarget[]): TypeScope {
  return targets
    .filter(({ parts }) => parts.length === 1)
    .reduce((it, target) => changed(it, target, (type) => withoutGiven(type, target.parts[0]!)), scope);
}

function changed(scope: TypeScope, { from }: DataTarget, change: (type: ValueType) => ValueType): TypeScope {
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
