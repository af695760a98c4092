import { nearest } from '../../spelling/nearest.ts';
import type { Parameter } from '../helpers/helper.ts';
import { fits } from '../types/fits.ts';
import { keyOfMap } from '../types/given.ts';
import { entriesOf, type ValueType } from '../types/value-type.ts';
import type { CallNode, CheckContext } from './check-context.ts';
import { mapsIn } from './meant-key.ts';
import { kindsIn } from './path.ts';
import { isPrototypeName } from './prototype-names.ts';
import type { TemplateReporter, TemplateSpan } from './report.ts';
import type { TypedValue } from './scope.ts';

/** Checks that a helper gets as many arguments as it takes; reports it if not. */
export function countFits(
  parameters: readonly Parameter[],
  name: string,
  node: CallNode,
  { reporter }: CheckContext,
): boolean {
  const least = parameters.filter((it) => !it.optional).length;
  const most = parameters.some((it) => it.rest) ? undefined : parameters.length;
  const count = node.params.length;
  if (count >= least && count <= (most ?? count)) return true;
  reporter.report('template-argument-count', reporter.stretch(node.path), {
    name,
    least,
    most,
    given: count,
  });
  return false;
}

/** Reports an argument of a type that a helper cannot use. */
export function checkType(
  name: string,
  parameter: Parameter,
  value: TypedValue,
  at: TemplateSpan,
  reporter: TemplateReporter,
): void {
  if (fits(value.type, parameter.type)) return;
  reporter.report('template-argument-type', at, {
    name,
    parameter: parameter.name,
    expected: kindsIn(parameter.type),
    found: kindsIn(value.type),
    lacking: lackingKeys(value.type, parameter.type),
  });
}

/** The keys that a helper needs and that the given map, or the entries of the given list, cannot have. */
function lackingKeys(actual: ValueType, wanted: ValueType): string[] {
  if (wanted.kind === 'list' && entriesOf(actual) && actual.kind !== 'any')
    return lackingKeys(entriesOf(actual)!, wanted.of);
  if (wanted.kind !== 'map') return [];
  return Object.keys(wanted.keys).filter((key) => mapsIn(actual).some((map) => !keyOfMap(map, key)));
}

/** Reports a printed argument that may be missing, if the helper would then leave a gap in the text. */
export function reportGap(
  parameter: Parameter,
  value: TypedValue,
  place: CheckContext,
  node: hbs.AST.Node,
): void {
  const { printed, reporter } = place;
  if (!printed || parameter.mayBeMissing || !value.missing || reporter.inTableRow(node)) return;
  reporter.report('template-unguarded', value.missing, { path: reporter.written(reporter.stretch(node)) });
}

/** Reports a named argument that a helper does not have. */
export function reportUnknownOption(
  name: string,
  argument: string,
  options: readonly Pick<Parameter, 'name'>[],
  at: TemplateSpan,
  reporter: TemplateReporter,
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
