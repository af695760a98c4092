import { keyOfMap } from '../types/given.ts';
import { ANY, entriesOf, membersOf, NUMBER, unionOf, type ValueType } from '../types/value-type.ts';
import { keysIn, type MeantKey, meantAtStart, meantKey } from './meant-key.ts';
import { isPrototypeName } from './prototype-names.ts';
import type { TemplateReporter } from './report.ts';
import { type DataTarget, frameAt, type TypedValue, type TypeScope } from './scope.ts';
import { type PathSegment, segmentsOf } from './segments.ts';

/** A value that has been reported. Nothing is known of it, so that one mistake is reported once. */
export const UNKNOWN: TypedValue = { type: ANY, shows: [], denies: [] };

/** The kinds of value that a type allows, each once. */
export const kindsIn = (type: ValueType): string[] => [...new Set(membersOf(type).map((it) => it.kind))];

/** The value that a path leads to. Reports a path that cannot lead anywhere. */
export function valueAt(
  path: hbs.AST.PathExpression,
  scope: TypeScope,
  reporter: TemplateReporter,
): TypedValue {
  const segments = segmentsOf(path, reporter);
  if (path.data) return variableAt(path, segments, scope, reporter);
  const [first] = segments;
  if (first && !path.depth && !isScoped(path) && scope.params.has(first.name)) {
    const start = { type: scope.params.get(first.name)!, from: { param: first.name } };
    return follow(start, segments.slice(1), reporter);
  }
  const here = frameAt(scope, path.depth);
  if (here === undefined) {
    const at = first ?? reporter.stretch(path);
    reporter.report('template-unknown-path', at, {
      key: first?.name ?? '..',
      within: 'outside',
      known: [],
      knownZh: [],
    });
    return UNKNOWN;
  }
  const meant = (name: string) => meantAtStart(name, scope, here, path.depth);
  return follow({ type: here, from: { frame: path.depth } }, segments, reporter, meant);
}

/** Whether a path begins with `this` or `.`, so that it names a value of the context and never a helper. */
export const isScoped = ({ original }: hbs.AST.PathExpression): boolean => /^\.|^this\b/.test(original);

/** The value of `@root`, `@index` and the like. */
function variableAt(
  path: hbs.AST.PathExpression,
  segments: readonly PathSegment[],
  scope: TypeScope,
  reporter: TemplateReporter,
): TypedValue {
  const [first, ...rest] = segments;
  if (first?.name === 'root') {
    const meant = (name: string) => meantKey(name, scope.root);
    return follow({ type: scope.root, from: 'root' }, rest, reporter, meant);
  }
  const variables = scope.variables[path.depth] ?? {};
  if (first && Object.hasOwn(variables, first.name))
    return follow({ type: variables[first.name]! }, rest, reporter);
  const name = first?.name ?? '';
  const known = ['root', ...Object.keys(variables)];
  const at = first ?? reporter.stretch(path);
  if (isPrototypeName(name, false)) reporter.report('template-prototype-path', at, { key: name });
  else {
    const type: ValueType = { kind: 'map', keys: Object.fromEntries(known.map((it) => [it, { type: ANY }])) };
    const { suggestion } = meantKey(name, type);
    reporter.report('template-unknown-path', at, {
      key: `@${name}`,
      within: 'variable',
      suggestion: suggestion && `@${suggestion}`,
      known: known.length > 1 ? known.map((it) => `@${it}`) : [],
      knownZh: [],
    });
  }
  return UNKNOWN;
}

interface PathStart {
  readonly type: ValueType;
  readonly from?: DataTarget['from'];
}

/** Follows a path from a value. */
export function follow(
  start: PathStart,
  segments: readonly PathSegment[],
  reporter: TemplateReporter,
  meantFirst?: (name: string) => MeantKey,
): TypedValue {
  let { type } = start;
  let missing: PathSegment | undefined;
  for (const [index, segment] of segments.entries()) {
    const next = keyIn(type, segment.name);
    if (isPrototypeName(segment.name, next?.own === true)) {
      reporter.report('template-prototype-path', segment, { key: segment.name });
      return UNKNOWN;
    }
    if (!next) {
      const meant = index === 0 && meantFirst ? meantFirst(segment.name) : meantKey(segment.name, type);
      reportUnknown(segment, type, meant, reporter);
      return UNKNOWN;
    }
    if (next.missing) missing = segment;
    type = next.type;
  }
  const parts = segments.map((it) => it.name);
  const targets = start.from === undefined ? [] : [{ from: start.from, parts }];
  return {
    type,
    ...(missing && { missing: { offset: missing.offset, length: missing.length } }),
    shows: targets,
    denies: targets,
  };
}

interface PathResult {
  readonly type: ValueType;
  readonly missing: boolean;
  /** The type names this key; it does not merely allow any key. */
  readonly own: boolean;
}

/** The value under `name` in a value of some type; undefined if there cannot be one. */
function keyIn(type: ValueType, name: string): PathResult | undefined {
  const members = membersOf(type);
  const found = members.flatMap((it): PathResult[] => {
    if (it.kind === 'any') return [{ type: ANY, missing: false, own: false }];
    if (it.kind === 'list') {
      if (name === 'length') return [{ type: NUMBER, missing: false, own: true }];
      return /^\d+$/.test(name) ? [{ type: entriesOf(it)!, missing: true, own: true }] : [];
    }
    const key = it.kind === 'map' ? keyOfMap(it, name) : undefined;
    if (!key || it.kind !== 'map') return [];
    return [{ type: key.type, missing: key.optional === true, own: Object.hasOwn(it.keys, name) }];
  });
  if (found.length === 0) return undefined;
  return {
    type: unionOf(found.map((it) => it.type)),
    missing: found.length < members.length || found.some((it) => it.missing),
    own: found.some((it) => it.own),
  };
}

function reportUnknown(
  segment: PathSegment,
  type: ValueType,
  meant: MeantKey,
  reporter: TemplateReporter,
): void {
  const { certain, ...suggested } = meant;
  const { known, knownZh } = keysIn(type);
  reporter.report(
    'template-unknown-path',
    segment,
    {
      key: segment.name,
      within: kindsIn(type).includes('map') ? 'map' : kindsIn(type)[0]!,
      ...suggested,
      ...(FULL_WIDTH.test(segment.name) && { fullWidth: true }),
      known,
      knownZh,
    },
    certain && suggested.suggestion,
  );
}

/** Full-width marks, which cannot be part of a key. */
export const FULL_WIDTH = /[“”‘’（）＝，｛｝＂＇]/;
