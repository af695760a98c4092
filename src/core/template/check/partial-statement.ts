import { nearest } from '../../spelling/nearest.ts';
import { ANY, type MapKey, membersOf, unionOf, type ValueType } from '../types/value-type.ts';
import { expressionValue } from './call.ts';
import type { CheckContext } from './check-context.ts';
import { isPrototypeName } from './prototype-names.ts';
import type { TypeScope } from './scope.ts';
import type { StatementPlace } from './statement-place.ts';

/** Checks `{{> block}}`, `{{> block context}}` and `{{> block key=value}}`. */
export function checkPartial(node: hbs.AST.PartialStatement, at: StatementPlace): void {
  const { reporter, blocks } = at;
  const inner = partialScope(node, at);
  if (node.name.type === 'SubExpression') {
    expressionValue(node.name, { ...at, printed: false });
    reporter.report('template-dynamic-block', reporter.stretch(node.name), {});
    return;
  }
  const { data, original } = node.name as hbs.AST.PathExpression;
  const name = String(original);
  const stretch = reporter.stretch(node.name);
  if (data) reporter.report('template-inline-block', stretch, { tag: `{{> ${reporter.written(stretch)}}}` });
  else if (isPrototypeName(name, blocks.includes(name)))
    reporter.report('template-prototype-path', stretch, { key: name });
  else if (!blocks.includes(name)) {
    const near = nearest(name, blocks);
    const args = { name, suggestion: near?.name, known: blocks };
    reporter.report('template-unknown-block', stretch, args, near?.certain ? near.name : undefined);
    // Checks the block that was probably meant as if it had been called, so that one slip is one finding.
    if (near) at.call(near.name, inner);
  } else at.call(name, inner);
}

/** The scope of a called block. Of the scope around the call it sees only `@root` and variables such as `@index`. */
function partialScope(node: hbs.AST.PartialStatement, at: StatementPlace): TypeScope {
  const { reporter, scope } = at;
  const place: CheckContext = { ...at, printed: false };
  if (node.params.length > 1)
    reporter.report('template-argument-count', reporter.stretch(node.name), {
      name: reporter.written(reporter.stretch(node.name)),
      least: 0,
      most: 1,
      given: node.params.length,
    });
  const [given] = node.params.map((it) => {
    const value = expressionValue(it, place);
    if (value.missing)
      reporter.report('template-unguarded', value.missing, { path: reporter.written(reporter.stretch(it)) });
    return value;
  });
  const context = given?.type ?? scope.frames[0] ?? ANY;
  const keys = (node.hash?.pairs ?? []).map((pair): [string, MapKey] => {
    const { key, value } = pair;
    const { type, missing } = expressionValue(value, place);
    if (isPrototypeName(key, false))
      reporter.report('template-prototype-path', reporter.keyStretch(pair), { key });
    return [key, { type, ...(missing && { optional: true }) }];
  });
  const frame = keys.length === 0 ? context : withKeys(context === 'root' ? scope.root : context, keys);
  return { root: scope.root, frames: [frame], variables: scope.variables, params: new Map() };
}

/** The type of a value with further keys. */
function withKeys(type: ValueType, keys: readonly [string, MapKey][]): ValueType {
  const added = Object.fromEntries(keys.filter(([key]) => !isPrototypeName(key, false)));
  return unionOf(
    membersOf(type).map((it) => {
      if (it.kind === 'map') return { ...it, keys: { ...it.keys, ...added } };
      return { kind: 'map', keys: added, ...(it.kind === 'any' && { others: ANY }) };
    }),
  );
}
