import { rewritten } from '../../core/edit/rewritten.ts';
import type { Path } from '../../core/model/source.ts';
import * as report from '../../index.ts';

/** A value to be written; undefined takes it out. */
export interface Setting {
  readonly path: Path;
  readonly value: unknown;
}

/**
 * The text with other values; all else, comments, order and quotes, as it was.
 *
 * @returns undefined where the text cannot be read or changed, so that nothing is written
 */
export function edited(text: string, file: string, settings: readonly Setting[]): string | undefined {
  const { source } = report.parse(text, file);
  if (!source) return undefined;
  let data: unknown = structuredClone(source.data) ?? {};
  for (const { path, value } of settings) data = withValue(data, path, value);
  const result = rewritten(source, data as object);
  return 'source' in result ? result.source.text : undefined;
}

type Container = Record<string | number, unknown>;

/** Data with a value at a path. A map or list that has nothing left is taken out as well. */
function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return isNothing(value) ? undefined : value;
  if (typeof step === 'number') {
    const list = Array.isArray(data) ? [...data] : [];
    const inner = withValue(list[step], rest, value);
    if (inner === undefined) list.splice(step, 1);
    else list[Math.min(step, list.length)] = inner;
    return list.length > 0 ? list : undefined;
  }
  const map: Container = isMap(data) ? { ...data } : {};
  const inner = withValue(map[step], rest, value);
  if (inner === undefined) delete map[step];
  else map[step] = inner;
  return Object.keys(map).length > 0 ? map : undefined;
}

const isMap = (it: unknown): it is Container => typeof it === 'object' && it !== null && !Array.isArray(it);

const isNothing = (it: unknown): boolean =>
  it === undefined ||
  it === '' ||
  (Array.isArray(it) && it.length === 0) ||
  (isMap(it) && Object.keys(it).length === 0);
