import { nearest } from '../../spelling/nearest.ts';
import type { Helper } from '../helpers/helper.ts';
import { typeUnder } from '../types/entries.ts';
import { ANY, BOOLEAN, NUMBER, TEXT } from '../types/value-type.ts';
import { checkType, countFits, reportGap, reportUnknownOption } from './arguments.ts';
import type { CallNode, CheckContext } from './check-context.ts';
import { reportImpossible } from './compared.ts';
import { checkEntryKey } from './entry-key.ts';
import { lookedUp } from './lookup.ts';
import { mapsIn } from './meant-key.ts';
import { isScoped, UNKNOWN, valueAt } from './path.ts';
import { isPrototypeName } from './prototype-names.ts';
import type { TypedValue, TypeScope } from './scope.ts';

/** The value of an argument, or of an expression alone between braces. */
export function expressionValue(node: hbs.AST.Expression, place: CheckContext): TypedValue {
  switch (node.type) {
    case 'PathExpression':
      // As in Handlebars, an argument that is a path is never a helper: `{{join topics}}` takes the data's topics.
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

/** A helper called within brackets. One that takes a block is reported there. */
function nested(node: hbs.AST.SubExpression, place: CheckContext): TypedValue {
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

/** The name by which a helper is called; undefined for a path that cannot be a helper. */
export function calledName(path: hbs.AST.PathExpression, scope: TypeScope): string | undefined {
  if (path.type !== 'PathExpression' || path.data || path.depth || path.parts.length !== 1 || isScoped(path))
    return undefined;
  return scope.params.has(path.parts[0]!) ? undefined : path.parts[0];
}

/** Checks the arguments of a helper, and gives the value that it returns. */
export function called(node: CallNode, place: CheckContext): TypedValue {
  const { reporter, helpers, scope } = place;
  const name = calledName(node.path, scope);
  const at = reporter.stretch(node.path);
  if (name !== undefined && helpers.isInternal(name)) {
    reporter.report('template-internal-helper', at, { name });
    return UNKNOWN;
  }
  if (name === 'lookup') {
    const values = argumentsOf(node).map((it) => expressionValue(it, { ...place, printed: false }));
    return lookedUp(node, values.slice(0, node.params.length), place);
  }
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

function calledHelper(helper: Helper, node: CallNode, place: CheckContext): TypedValue {
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
      const key = { name, key: value.literal, list, keyType: parameter.keyType };
      checkEntryKey(key, { offset: at.offset + 1, length: at.length - 2 }, reporter);
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

/** Checks the named arguments. Returns the names of those that require a key to be given. */
function checkNamed(
  helper: Helper,
  valueFor: (parameter: string) => TypedValue,
  node: CallNode,
  place: CheckContext,
): string[] {
  const { reporter } = place;
  const { name, options = [], entryKeys } = helper;
  const keysGiven: string[] = [];
  for (const pair of node.hash?.pairs ?? []) {
    const value = expressionValue(pair.value, entryKeys ? { ...place, printed: false } : place);
    const keyAt = reporter.keyStretch(pair);
    const valueAt = reporter.stretch(pair.value);
    const option = options.find((it) => it.name === pair.key);
    if (option) {
      checkType(name, option, value, valueAt, reporter);
      reportGap(option, value, place, pair.value);
    } else if (entryKeys) {
      const list = valueFor(entryKeys.of).type;
      if (!checkEntryKey({ name, key: pair.key, list }, keyAt, reporter)) continue;
      const { type } = typeUnder(list, pair.key);
      const asksWhether = entryKeys.whetherGiven && typeof value.literal === 'boolean';
      if (!asksWhether) reportImpossible(value, type, valueAt, reporter);
      if (value.literal !== undefined && value.literal !== false) keysGiven.push(pair.key);
    } else reportUnknownOption(name, pair.key, options, keyAt, reporter);
  }
  return keysGiven;
}
