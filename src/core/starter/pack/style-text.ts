import type { Style } from '../../generated/style.ts';
import { referredTo } from '../../model/referred-to.ts';
import type { Language } from '../../wording/language.ts';
import { inLanguage } from '../../wording/phrase.ts';
import { newPackWords } from './words.ts';

/** The parts of the style's schema that explain it. */
interface ExplainedSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ExplainedSchema>>;
  readonly 'x-zh'?: { readonly description?: string };
}

/**
 * A style.yaml that changes nothing: every key with its value and explanation, all commented out.
 *
 * @param style the present values
 * @param schemaText the text of the style's schema
 */
export function styleText(style: Style, schemaText: string, language: Language): string {
  const schema = JSON.parse(schemaText) as ExplainedSchema;
  const sections = Object.entries(style).map(([key, value]) => {
    const inner = schema.properties?.[key] ?? {};
    return section(key, value, inner, schema, language);
  });
  return `${[inLanguage(newPackWords, language).styleOpening, ...sections].join('\n\n')}\n`;
}

function section(
  key: string,
  value: unknown,
  schema: ExplainedSchema,
  root: ExplainedSchema,
  language: Language,
): string {
  const said = descriptionOf(schema, root, language);
  if (!isMap(value)) return `# ${key}: ${flow(value)} # ${said}`;
  const rows = Object.entries(value).map(([name, inner]) => {
    const explanation = descriptionOf(schema.properties?.[name] ?? {}, root, language);
    return `#   ${name}: ${flow(inner)} # ${explanation}`;
  });
  return [`# ${key}: # ${said}`, ...rows].join('\n');
}

/** The description in the schema; one beside a reference has priority over that of its target. */
function descriptionOf(schema: ExplainedSchema, root: ExplainedSchema, language: Language): string {
  const whole = { ...(schema.$ref === undefined ? {} : referredTo(schema.$ref, root)), ...schema };
  return { zh: whole['x-zh']?.description, en: whole.description }[language] ?? '';
}

/** A value as YAML on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (isMap(value))
    return `{${Object.entries(value)
      .map(([key, it]) => `${key}: ${flow(it)}`)
      .join(', ')}}`;
  // Otherwise a colour of digits only would be read as a number.
  return typeof value === 'string' && /^[\dA-F]{6}$/i.test(value) ? `"${value}"` : String(value);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
