import { type CompiledTemplate, hasExpression, type Wording } from './compiled.ts';
import { programOf } from './convert.ts';
import { TemplateFailure } from './failure.ts';
import { parseTemplate } from './parse/parse-template.ts';
import type { TemplateText } from './parse/template-text.ts';

/**
 * Compiles a template, checked or not. What cannot be run (decorators, unescaped output, unknown helpers) is refused
 * here too, so that a compiled template can only look values up, call helpers, and print.
 *
 * @param origin the place of the text, for the places of failures
 * @returns plain data, which can be stored as JSON
 * @throws TemplateFailure at the first mistake, which is one that the check of templates finds too
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
 * The wordings of a pack with each text that holds an expression compiled; everything else stays as it is.
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
