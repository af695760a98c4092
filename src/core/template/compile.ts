import { type CompiledTemplate, hasExpression, type Wording } from './compiled.ts';
import { programOf } from './convert.ts';
import { TemplateFailure } from './failure.ts';
import { parseTemplate } from './parse/parse-template.ts';
import type { TemplateText } from './parse/template-text.ts';

/**
 * Compiles a template. It need not have been checked: what could not be run (decorators, unescaped output, helpers that
 * there are not) is refused here too, so that what is left can only look values up, call helpers, and print.
 *
 * @param origin where the text stands, for the places of failures
 * @returns plain data, which can be kept as JSON
 * @throws TemplateFailure at the first mistake, which is one that the check finds as well
 */
export function compileTemplate(
  text: string,
  origin: Omit<TemplateText, 'text'> = { file: '' },
): CompiledTemplate {
  const parsed = parseTemplate({ ...origin, text });
  if ('finding' in parsed) throw new TemplateFailure(parsed.finding);
  return programOf(parsed);
}

/**
 * A tree of wordings as a pack has it: text that prints something of the data compiled, all else as it is.
 *
 * @throws TemplateFailure at the first mistake
 */
export function compileWordings(value: unknown, file: string): Wording {
  if (Array.isArray(value)) return value.map((it) => compileWordings(it, file));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, compileWordings(it, file)]));
  return typeof value === 'string' && hasExpression(value)
    ? compileTemplate(value, { file })
    : (value as Wording);
}
