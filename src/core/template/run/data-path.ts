import type { Path } from '../../model/source.ts';
import { ownField } from '../own.ts';
import type { Expression, Lookup } from '../program.ts';
import type { From, Params, Scope } from './scope.ts';

/**
 * Finds values in the data again, once something is wrong with one: maps and lists by what they are, texts and numbers
 * by the way that a template took to them. Nothing is kept while a template runs.
 */
export class DataPaths {
  readonly #paths = new Map<object, Path>();

  /** @param root the data; what stands in them more than once counts where it stands first */
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

  /** The value that an expression gives, or for a helper the first value of the data that it is given. */
  of(expression: Expression, scope: Scope): Path | undefined {
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

  #ofLookup({ from, up, index, parts }: Lookup, scope: Scope): Path | undefined {
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

  #ofContext(scope: Scope | undefined): Path | undefined {
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

  /** Goes on from a value to what it holds; where there is nothing, its own path is the nearest. */
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

/** What is reached by going out so many times. */
function nth<T extends Params | Scope>(start: T | undefined, times: number): T | undefined {
  let it = start;
  for (let i = 0; i < times; i++) it = it?.outer as T | undefined;
  return it;
}
