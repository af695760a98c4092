import { nearest } from '../../spelling/nearest.ts';
import type { Helper, Parameter } from '../helpers/helper.ts';
import { typeUnder } from '../types/entries.ts';
import { fits } from '../types/fits.ts';
import { keyOfMap } from '../types/given.ts';
import { ANY, BOOLEAN, entriesOf, NUMBER, TEXT, type ValueType } from '../types/value-type.ts';
import { reportImpossible } from './compared.ts';
import type { HelperNames } from './helper-names.ts';
import { keysIn, mapsIn, meantKey } from './meant-key.ts';
import { follow, isScoped, kindsIn, UNKNOWN, valueAt } from './path.ts';
import { isPrototypeName } from './prototype-names.ts';
import type { Reporter, Stretch } from './report.ts';
import type { Scope, Value } from './scope.ts';

/** Where an expression stands, and what is needed to judge it. */
export interface Place {
  readonly scope: Scope;
  readonly reporter: Reporter;
  readonly helpers: HelperNames;
  /** What the expression gives is printed, so that a value which is not given leaves a gap in the text. */
  readonly printed: boolean;
}

/** What calls a helper: `{{name …}}`, `{{#name …}}` or `(name …)`. */
export type CallNode = Pick<hbs.AST.SubExpression, 'path' | 'params' | 'hash' | 'loc' | 'type'>;

/** The value of an argument, or of what stands alone between braces. */
export function expressionValue(node: hbs.AST.Expression, place: Place): Value {
  switch (node.type) {
    case 'PathExpression':
      // An argument that is a path is never a helper: `{{join topics}}` takes the data's topics.
      return valueAt(node as hbs.AST.PathExpression, place.scope, place.reporter);
    case 'SubExpression':
      return nested(node as hbs.AST.SubExpression, place);
    case 'StringLiteral':
      return { type: TEXT, shows: [], denies: [], literal: (node as hbs.AST.StringLiteral).value };
    case 'NumberLiteral':
      return { type: NUMBER, shows: [], denies: [], literal: (node as hbs.AST.NumberLiteral).value };
    case 'BooleanLiteral':
      return { type: BOOLEAN, shows: [], denies: [], literal: (node as hbs.AST.BooleanLiteral).value };
    default:
      return UNKNOWN;
  }
}

/** A helper called within brackets; one that encloses a block has nothing to enclose there. */
function nested(node: hbs.AST.SubExpression, place: Place): Value {
  const name = calledName(node.path, place.scope);
  const helper = name === undefined ? undefined : place.helpers.named(name);
  if (name !== undefined && (helper?.block || place.helpers.isBlock(name))) {
    place.reporter.report('template-helper-form', place.reporter.stretch(node.path), {
      name,
      form: 'inline',
    });
    return UNKNOWN;
  }
  return called(node, place);
}

/** The name by which a helper is called; undefined for what can only be a path. */
export function calledName(path: hbs.AST.PathExpression, scope: Scope): string | undefined {
  if (path.type !== 'PathExpression' || path.data || path.depth || path.parts.length !== 1 || isScoped(path))
    return undefined;
  return scope.params.has(path.parts[0]!) ? undefined : path.parts[0];
}

/** Checks a helper's arguments, and says what it gives. */
export function called(node: CallNode, place: Place): Value {
  const { reporter, helpers, scope } = place;
  const name = calledName(node.path, scope);
  const at = reporter.stretch(node.path);
  if (name !== undefined && helpers.isInternal(name)) {
    reporter.report('template-internal-helper', at, { name });
    return UNKNOWN;
  }
  if (name === 'lookup') return looked(node, place);
  const helper = name === undefined ? undefined : helpers.named(name);
  if (helper) return calledHelper(helper, node, place);
  for (const argument of argumentsOf(node)) expressionValue(argument, { ...place, printed: false });
  const written = reporter.written(at) || 'helper';
  const prototype =
    node.path.type === 'PathExpression'
      ? node.path.parts?.find((it) => isPrototypeName(it, false))
      : undefined;
  if (prototype) reporter.report('template-prototype-path', at, { key: prototype });
  else
    reporter.report('template-unknown-helper', at, {
      name: written,
      suggestion: nearest(written, helpers.all)?.name,
      path: name === undefined || mapsIn(scope.root).some((it) => Object.hasOwn(it.keys, name)),
    });
  return UNKNOWN;
}

const argumentsOf = ({ params, hash }: CallNode): hbs.AST.Expression[] => [
  ...params,
  ...(hash?.pairs ?? []).map((it) => it.value),
];

function calledHelper(helper: Helper, node: CallNode, place: Place): Value {
  const { reporter } = place;
  const { parameters, name } = helper;
  if (!countFits(parameters, name, node, place)) {
    for (const argument of argumentsOf(node)) expressionValue(argument, { ...place, printed: false });
    return { type: typeof helper.returns === 'function' ? ANY : helper.returns, shows: [], denies: [] };
  }
  const values = node.params.map((it) => expressionValue(it, place));
  const parameterAt = (index: number) => parameters[Math.min(index, parameters.length - 1)];
  const valueFor = (parameter: string) =>
    values[parameters.findIndex((it) => it.name === parameter)] ?? UNKNOWN;
  const top = (key: string) => mapsIn(place.scope.root).flatMap((it) => it.keys[key]?.type ?? [])[0] ?? ANY;
  for (const [index, value] of values.entries()) {
    const parameter = parameterAt(index);
    if (!parameter) continue;
    const at = reporter.stretch(node.params[index]!);
    checkType(name, parameter, value, at, reporter);
    reportGap(parameter, value, place, node.params[index]!);
    if (parameter.comparedWith !== undefined)
      reportImpossible(value, valueFor(parameter.comparedWith).type, at, reporter);
    if (parameter.keyOf && typeof value.literal === 'string') {
      const list =
        'top' in parameter.keyOf ? top(parameter.keyOf.top) : valueFor(parameter.keyOf.parameter).type;
      checkEntryKey(
        name,
        parameter,
        value.literal,
        list,
        { offset: at.offset + 1, length: at.length - 2 },
        reporter,
      );
    }
  }
  const keysGiven = checkNamed(helper, valueFor, node, place);
  const type =
    typeof helper.returns === 'function'
      ? helper.returns({
          type: (parameter) => valueFor(parameter).type,
          text: (parameter) => {
            const { literal } = valueFor(parameter);
            return typeof literal === 'string' ? literal : undefined;
          },
          keysGiven,
          top,
        })
      : helper.returns;
  return {
    type,
    shows: values.flatMap((it, index) => (parameterAt(index)?.isGiven ? it.shows : [])),
    denies: values.flatMap((it, index) => (parameterAt(index)?.isAbsent ? it.denies : [])),
  };
}

/** Whether a helper has as many arguments as it takes; if not, that is reported. */
function countFits(
  parameters: readonly Parameter[],
  name: string,
  node: CallNode,
  { reporter }: Place,
): boolean {
  const least = parameters.filter((it) => !it.optional).length;
  const most = parameters.some((it) => it.rest) ? undefined : parameters.length;
  const given = node.params.length;
  if (given >= least && given <= (most ?? given)) return true;
  reporter.report('template-argument-count', reporter.stretch(node.path), { name, least, most, given });
  return false;
}

function checkType(name: string, parameter: Parameter, value: Value, at: Stretch, reporter: Reporter): void {
  if (fits(value.type, parameter.type)) return;
  reporter.report('template-argument-type', at, {
    name,
    parameter: parameter.name,
    expected: kindsIn(parameter.type),
    found: kindsIn(value.type),
    lacking: lackingKeys(value.type, parameter.type),
  });
}

/** The keys that a helper asks for, and a map, or the entries of a list, cannot have. */
function lackingKeys(given: ValueType, wanted: ValueType): string[] {
  if (wanted.kind === 'list' && entriesOf(given) && given.kind !== 'any')
    return lackingKeys(entriesOf(given)!, wanted.of);
  if (wanted.kind !== 'map') return [];
  return Object.keys(wanted.keys).filter((key) => mapsIn(given).some((map) => !keyOfMap(map, key)));
}

/** A value that is not given, and whose absence the helper does not cope with, leaves a gap where it is printed. */
function reportGap(parameter: Parameter, value: Value, place: Place, node: hbs.AST.Node): void {
  const { printed, reporter } = place;
  if (!printed || parameter.mayBeMissing || !value.missing || reporter.inTableRow(node)) return;
  reporter.report('template-unguarded', value.missing, { path: reporter.written(reporter.stretch(node)) });
}

/** Checks that the entries of a list have a key, whose name stands at `at`. */
function checkEntryKey(
  name: string,
  parameter: Parameter | undefined,
  key: string,
  list: ValueType,
  at: Stretch,
  reporter: Reporter,
): boolean {
  const entry = entriesOf(list) ?? ANY;
  const own = mapsIn(entry).some((it) => Object.hasOwn(it.keys, key));
  if (isPrototypeName(key, own)) {
    reporter.report('template-prototype-path', at, { key });
    return false;
  }
  if (entry.kind === 'any' || mapsIn(entry).some((it) => keyOfMap(it, key))) {
    const { type } = typeUnder(list, key);
    if (!parameter?.keyType || fits(type, parameter.keyType)) return true;
    reporter.report('template-argument-type', at, {
      name,
      parameter: key,
      expected: kindsIn(parameter.keyType),
      found: kindsIn(type),
      lacking: [],
    });
    return false;
  }
  const { certain, ...meant } = meantKey(key, entry);
  reporter.report(
    'template-unknown-entry-key',
    at,
    { name, key, ...meant, ...keysIn(entry) },
    certain && meant.suggestion,
  );
  return false;
}

/** Checks the named arguments, and gives the names of those that ask for a key to be given. */
function checkNamed(
  helper: Helper,
  valueFor: (parameter: string) => Value,
  node: CallNode,
  place: Place,
): string[] {
  const { reporter } = place;
  const { name, options = [], entryKeys } = helper;
  const keysGiven: string[] = [];
  for (const pair of node.hash?.pairs ?? []) {
    const value = expressionValue(pair.value, entryKeys ? { ...place, printed: false } : place);
    const keyAt = { offset: reporter.stretch(pair).offset, length: pair.key.length };
    const valueAt = reporter.stretch(pair.value);
    const option = options.find((it) => it.name === pair.key);
    if (option) {
      checkType(name, option, value, valueAt, reporter);
      reportGap(option, value, place, pair.value);
    } else if (entryKeys) {
      const list = valueFor(entryKeys.of).type;
      if (!checkEntryKey(name, undefined, pair.key, list, keyAt, reporter)) continue;
      const { type } = typeUnder(list, pair.key);
      const asksWhether = entryKeys.whetherGiven && typeof value.literal === 'boolean';
      if (!asksWhether) reportImpossible(value, type, valueAt, reporter);
      if (value.literal !== undefined && value.literal !== false) keysGiven.push(pair.key);
    } else reportUnknownOption(name, pair.key, options, keyAt, reporter);
  }
  return keysGiven;
}

/** Reports a named argument that a helper does not have. */
export function reportUnknownOption(
  name: string,
  argument: string,
  options: readonly Pick<Parameter, 'name'>[],
  at: Stretch,
  reporter: Reporter,
): void {
  if (isPrototypeName(argument, false)) {
    reporter.report('template-prototype-path', at, { key: argument });
    return;
  }
  const known = options.map((it) => it.name);
  const near = nearest(argument, known);
  reporter.report(
    'template-unknown-argument',
    at,
    { name, argument, suggestion: near?.name, known },
    near?.certain ? near.name : undefined,
  );
}

/** `lookup value key`: with a key in so many letters it is a path. */
function looked(node: CallNode, place: Place): Value {
  const { reporter } = place;
  const parameters = [
    { name: 'value', type: ANY },
    { name: 'key', type: ANY },
  ];
  const inner = { ...place, printed: false };
  for (const pair of node.hash?.pairs ?? [])
    reportUnknownOption(
      'lookup',
      pair.key,
      [],
      { offset: reporter.stretch(pair).offset, length: pair.key.length },
      reporter,
    );
  const values = node.params.map((it) => expressionValue(it, inner));
  if (!countFits(parameters, 'lookup', node, place)) return UNKNOWN;
  const [value = UNKNOWN, key = UNKNOWN] = values;
  const at = reporter.stretch(node.params[1]!);
  if (typeof key.literal === 'string' || typeof key.literal === 'number') {
    const quotes = typeof key.literal === 'string' ? 1 : 0;
    const segment = {
      name: String(key.literal),
      offset: at.offset + quotes,
      length: at.length - 2 * quotes,
    };
    const found = follow({ type: value.type }, [segment], reporter);
    const missing = found.missing ?? value.missing;
    const shows = value.shows.map((it) => ({ ...it, parts: [...it.parts, segment.name] }));
    return { type: found.type, ...(missing && { missing }), shows, denies: shows };
  }
  const entry = key.type.kind === 'number' ? entriesOf(value.type) : undefined;
  return { type: entry ?? ANY, missing: at, shows: [], denies: [] };
}
