import type { Path } from '../../model/source.ts';
import { ownField } from '../own.ts';
import type { Expression, Lookup } from '../program.ts';
import type { DataScope, From, Params } from './scope.ts';

/**
 * Finds the path of a value in the data, once something is wrong with it: maps and lists by identity, texts and numbers
 * by the path in the template. Nothing is recorded while a template runs.
 */
export class DataPaths {
  readonly #paths = new Map<object, Path>();

  /** @param root the data; an object that occurs more than once gets the path where it comes first */
  constructor(root: unknown) {
    const left: [value: unknown, path: Path][] = [[root, []]];
    for (let next = left.pop(); next; next = left.pop()) {
      const [value, path] = next;
      if (typeof value !== 'object' || value === null || this.#paths.has(value)) continue;
      this.#paths.set(value, path);
      const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
      for (const [key, child] of entries.reverse()) left.push([child, [...path, key]]);
    }
  }

  /** The path of the value of an expression; for a helper, of its first argument that is a value of the data. */
  of(expression: Expression, scope: DataScope): Path | undefined {
    if (expression.type === 'literal') return undefined;
    if (expression.type === 'lookup') return this.#ofLookup(expression, scope);
    const [value, key] = expression.args;
    if (expression.helper === 'lookup' && value?.type === 'lookup' && key?.type === 'literal') {
      return this.#ofLookup({ ...value, parts: [...value.parts, String(key.value)] }, scope);
    }
    for (const argument of expression.args) {
      const path = this.of(argument, scope);
      if (path && path.length > 0) return path;
    }
    return undefined;
  }

  #ofLookup({ from, up, index, parts }: Lookup, scope: DataScope): Path | undefined {
    if (from === 'variable') {
      return parts[0] === 'root' ? this.#below(scope.variables.root, [], parts.slice(1)) : undefined;
    }
    if (from === 'param') {
      const params = nth(scope.params, up);
      const value = params?.values[index ?? 0];
      return this.#below(value, this.#path(value, index === 0 ? params?.from : undefined), parts);
    }
    const there = nth(scope, up);
    const added = there?.from && 'hash' in there.from ? there.from : undefined;
    const value = added?.hash.find(([key]) => key === parts[0]);
    if (added && value) {
      const [first = '', ...rest] = parts;
      return this.#below(ownField(there?.context, first), this.of(value[1], added.scope), rest);
    }
    return this.#below(there?.context, this.#ofContext(there), parts);
  }

  #ofContext(scope: DataScope | undefined): Path | undefined {
    return scope && this.#path(scope.context, scope.from);
  }

  #path(value: unknown, from: From | undefined): Path | undefined {
    const known = typeof value === 'object' && value !== null ? this.#paths.get(value) : undefined;
    if (known || !from) return known;
    if ('container' in from) {
      const container = this.#path(from.container, undefined);
      return container && [...container, from.key];
    }
    if ('expression' in from) return this.of(from.expression, from.scope);
    return from.base ? this.of(from.base, from.scope) : this.#ofContext(from.scope);
  }

  /** Follows keys from a value; if one is absent, the path of the last value found. */
  #below(start: unknown, startPath: Path | undefined, parts: readonly string[]): Path | undefined {
    let value = start;
    let path = startPath;
    for (const part of parts) {
      const key = Array.isArray(value) ? Number(part) : part;
      value = ownField(value, part);
      if (value === undefined) return path;
      path = this.#path(value, undefined) ?? (path && [...path, key]);
    }
    return path;
  }
}

/** The scope or params reached by going out so many times. */
function nth<T extends Params | DataScope>(start: T | undefined, times: number): T | undefined {
  let it = start;
  for (let i = 0; i < times; i++) it = it?.outer as T | undefined;
  return it;
}
