import { nearest } from '../../spelling/nearest.ts';
import {
  ANY,
  BOOLEAN,
  entriesOf,
  membersOf,
  NUMBER,
  TEXT,
  unionOf,
  type ValueType,
} from '../types/value-type.ts';
import { reportUnknownOption } from './arguments.ts';
import { called, calledName, expressionValue } from './call.ts';
import type { CheckContext } from './check-context.ts';
import { mapsIn } from './meant-key.ts';
import { FULL_WIDTH, kindsIn, UNKNOWN, valueAt } from './path.ts';
import { entered, type TypedValue, type TypeScope, whereAbsent, wherePresent } from './scope.ts';
import { asPath, type StatementPlace } from './statement-place.ts';

/** `{{#name …}} … {{else}} … {{/name}}`. */
export function checkBlock(node: hbs.AST.BlockStatement, at: StatementPlace): void {
  const { reporter, helpers, scope } = at;
  if (reporter.written(reporter.stretch(node)).startsWith('{{{{')) {
    reporter.report('template-raw-output', { offset: reporter.stretch(node).offset, length: 4 }, {});
    return;
  }
  const path = asPath(node.path);
  const name = calledName(path, scope);
  if (name !== undefined && helpers.isBlock(name)) checkBuiltIn(name, node, at);
  else if (name !== undefined && (helpers.named(name) || name === 'lookup' || helpers.isInternal(name)))
    checkHelperBlock(name, node, path, at);
  else checkOther(node, path, at);
}

/** Checks `if`, `unless`, `each` and `with`. */
function checkBuiltIn(name: string, node: hbs.AST.BlockStatement, at: StatementPlace): void {
  const { reporter, scope } = at;
  const place: CheckContext = { ...at, printed: false };
  const count = node.params.length;
  if (count !== 1)
    reporter.report('template-argument-count', reporter.stretch(node.path), {
      name,
      least: 1,
      most: 1,
      given: count,
    });
  const [value = UNKNOWN] = node.params.map((it) => expressionValue(it, place));
  const options = name === 'if' || name === 'unless' ? [{ name: 'includeZero' }] : [];
  for (const pair of node.hash?.pairs ?? []) {
    expressionValue(pair.value, place);
    const keyAt = reporter.keyStretch(pair);
    if (!options.some((it) => it.name === pair.key))
      reportUnknownOption(name, pair.key, options, keyAt, reporter);
  }
  const present = wherePresent(scope, value.shows);
  const absent = whereAbsent(scope, value.denies);
  if (name === 'if') inside(node, at, present, absent);
  else if (name === 'unless') inside(node, at, absent, present);
  else if (name === 'with') inside(node, at, withScope(node, value, present), absent);
  else inside(node, at, eachScope(node, value, present, at), absent);
}

/** Checks the two branches of a block, each in its scope. */
function inside(
  node: hbs.AST.BlockStatement,
  at: StatementPlace,
  main: TypeScope,
  otherwise: TypeScope,
): void {
  at.inside(node.program, main);
  at.inside(node.inverse, otherwise);
}

/** The names after `as |…|`, in order, with their types. */
const paramsOf = (
  { program }: hbs.AST.BlockStatement,
  types: readonly ValueType[],
): (readonly [string, ValueType])[] =>
  (program?.blockParams ?? []).map((name, index) => [name, types[index] ?? ANY] as const);

function withScope(node: hbs.AST.BlockStatement, { type }: TypedValue, scope: TypeScope): TypeScope {
  const params = paramsOf(node, [type]);
  // Handlebars opens no new scope if the value is the current context: `../` inside then leads out of both.
  if (isHere(node.params[0])) return { ...scope, params: new Map([...scope.params, ...params]) };
  return entered(scope, type, params);
}

const isHere = (node: hbs.AST.Expression | undefined): boolean => {
  const path = node as hbs.AST.PathExpression | undefined;
  return path?.type === 'PathExpression' && !path.data && path.depth === 0 && path.parts.length === 0;
};

function eachScope(
  node: hbs.AST.BlockStatement,
  value: TypedValue,
  scope: TypeScope,
  at: StatementPlace,
): TypeScope {
  const { reporter } = at;
  const members = membersOf(value.type);
  const holdsEntries = (it: ValueType) => ['list', 'map', 'any'].includes(it.kind);
  const without = members.filter((it) => !holdsEntries(it));
  if (without.length > 0 && node.params[0]) {
    const stretch = reporter.stretch(node.params[0]);
    reporter.report('template-not-iterable', stretch, {
      path: reporter.written(stretch),
      found: kindsIn(unionOf(without)),
      list: without.length < members.length,
    });
  }
  const entries = members.filter(holdsEntries).map(entryOf);
  const entry = entries.length > 0 ? unionOf(entries) : ANY;
  const key = members.some((it) => it.kind !== 'list') ? unionOf([TEXT, NUMBER]) : NUMBER;
  return entered(scope, entry, paramsOf(node, [entry, key]), {
    index: NUMBER,
    key,
    first: BOOLEAN,
    last: BOOLEAN,
  });
}

/** What `each` goes through: the entries of a list, or the values of a map. */
function entryOf(type: ValueType): ValueType {
  if (type.kind !== 'map') return entriesOf(type) ?? ANY;
  return unionOf([...Object.values(type.keys).map((it) => it.type), ...(type.others ? [type.others] : [])]);
}

/** Checks a block written with one of our helpers, or with a helper that takes no block. */
function checkHelperBlock(
  name: string,
  node: hbs.AST.BlockStatement,
  path: hbs.AST.PathExpression,
  at: StatementPlace,
): void {
  const { reporter, helpers, scope } = at;
  const helper = helpers.named(name);
  const values = called(
    { ...node, type: 'SubExpression', path },
    { ...at, printed: helper?.block !== undefined },
  );
  if (!helper?.block) {
    if (!helpers.isInternal(name))
      reporter.report('template-helper-form', reporter.stretch(path), { name, form: 'block' });
    inside(node, at, scope, scope);
    return;
  }
  if (node.inverse) {
    // An empty branch has no place of its own.
    const end = reporter.stretch(node.program?.loc ? node.program : path);
    reporter.report('template-helper-form', elseAfter(end, node, at), { name, form: 'else' });
  }
  if (helper.block === 'same scope') {
    inside(node, at, scope, scope);
    return;
  }
  // `called` has checked the arguments already; this only gets the type of the first.
  const silent: CheckContext = { ...at, reporter: { ...reporter, report: () => {} }, printed: false };
  const value = node.params[0] ? expressionValue(node.params[0], silent) : UNKNOWN;
  const entry = entriesOf(value.type) ?? value.type;
  const present = wherePresent(scope, [...value.shows, ...values.shows]);
  const [variables = {}, ...outer] = present.variables;
  const into = entered({ ...present, variables: outer }, entry, paramsOf(node, [entry, NUMBER]), {
    ...variables,
    index: NUMBER,
  });
  inside(node, at, into, scope);
}

/** The place of `{{else}}`, which follows the first branch. */
function elseAfter(
  branch: { offset: number; length: number },
  node: hbs.AST.BlockStatement,
  at: StatementPlace,
) {
  const whole = at.reporter.stretch(node);
  const from = branch.offset + branch.length;
  const rest = at.reporter.written({ offset: from, length: Math.max(0, whole.offset + whole.length - from) });
  const found = /\{\{~?\s*(?:else\b|\^)[^}]*\}\}/.exec(rest);
  return found ? { offset: from + found.index, length: found[0].length } : at.reporter.stretch(node.path);
}

/** Reports `{{#problems}}`, which does not say what to do with the value, or a name that does not exist. */
function checkOther(node: hbs.AST.BlockStatement, path: hbs.AST.PathExpression, at: StatementPlace): void {
  const { reporter, helpers, scope } = at;
  const stretch = reporter.stretch(path);
  const written = reporter.written(stretch);
  const name = calledName(path, scope);
  const isKey =
    name === undefined ||
    mapsIn(scope.root)
      .concat(here(scope))
      .some((it) => Object.hasOwn(it.keys, name));
  const takesNothing = node.params.length === 0 && !node.hash?.pairs.length;
  if (takesNothing && isKey) {
    const { type } = valueAt(path, scope, reporter);
    const use = sectionUse(type);
    reporter.report('template-section', stretch, { path: written, use });
    inside(node, at, sectionScope(type, scope), scope);
    return;
  }
  reporter.report('template-unknown-helper', stretch, {
    name: written,
    suggestion: beginning(written, helpers.blocks) ?? nearest(written, helpers.blocks)?.name,
    path: isKey,
  });
  for (const argument of node.params) expressionValue(argument, { ...at, printed: false });
  inside(node, at, entered(scope, ANY, paramsOf(node, [])), scope);
}

const here = (scope: TypeScope) =>
  scope.frames[0] === 'root' || !scope.frames[0] ? [] : mapsIn(scope.frames[0]);

/** `if（a）`: the name in front of a full-width mark. */
function beginning(written: string, names: readonly string[]): string | undefined {
  const [name = ''] = written.split(FULL_WIDTH);
  return names.includes(name) ? name : undefined;
}

function sectionUse(type: ValueType): string {
  const kinds = kindsIn(type);
  if (kinds.includes('list')) return 'each';
  return kinds.includes('map') ? 'with' : 'if';
}

function sectionScope(type: ValueType, scope: TypeScope): TypeScope {
  const entries = entriesOf(type);
  if (entries) return entered(scope, entries, []);
  return mapsIn(type).length > 0 ? entered(scope, type, []) : scope;
}
