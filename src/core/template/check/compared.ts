import { nearest } from '../../spelling/nearest.ts';
import { membersOf, type TextType, type ValueType } from '../types/value-type.ts';
import { kindsIn } from './path.ts';
import type { TemplateReporter, TemplateSpan } from './report.ts';
import type { TypedValue } from './scope.ts';

/** Reports a literal that can never equal a value of the type `type`. */
export function reportImpossible(
  { literal }: TypedValue,
  type: ValueType,
  at: TemplateSpan,
  reporter: TemplateReporter,
): void {
  if (literal === undefined || membersOf(type).some((it) => canBe(it, literal))) return;
  const texts = membersOf(type).filter((it): it is TextType => it.kind === 'text');
  const allowed = [...new Set(texts.flatMap((it) => it.values ?? []))];
  reporter.report('template-impossible-value', at, {
    value: String(literal),
    found: kindsIn(type),
    suggestion: suggested(String(literal), allowed, texts),
    allowed,
  });
}

function canBe(type: ValueType, literal: string | number | boolean): boolean {
  switch (type.kind) {
    case 'any':
      return true;
    case 'text':
      return typeof literal === 'string' && (type.values?.includes(literal) ?? true);
    case 'date':
      return typeof literal === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(literal);
    case 'number':
      return typeof literal === 'number';
    case 'boolean':
      return typeof literal === 'boolean';
    default:
      return false;
  }
}

/** The value that was probably meant: found by its Chinese name, by its spelling, or by a part of it. */
function suggested(
  written: string,
  allowed: readonly string[],
  texts: readonly TextType[],
): string | undefined {
  for (const { names = {} } of texts) if (Object.hasOwn(names, written)) return names[written];
  const near = nearest(written, allowed)?.name;
  if (near !== undefined) return near;
  const containing = allowed.filter((it) => written !== '' && (it.includes(written) || written.includes(it)));
  return containing.length === 1 ? containing[0] : undefined;
}
