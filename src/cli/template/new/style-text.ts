import { packageText } from '../../../app/package/files.ts';
import type { Style } from '../../../core/generated/style.ts';
import { referredTo } from '../../../core/model/referred-to.ts';
import type { Language } from '../../../core/wording/language.ts';

/** The parts of the style's schema that explain it. */
interface Explained {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Explained>>;
  readonly 'x-zh'?: { readonly description?: string };
}

const OPENING: Readonly<Record<Language, string>> = {
  zh: `\
# 版式：只写与标准不同之处，没有写的都按 GB/T 9704—2012。
# 下面列出全部的项和现在的值，都不起作用。要改哪一项，删去这一项和它上面一级行首的“# ”，再改值。例如把左边距改为 30 毫米：
#   page:
#     left: 30mm
# 长度写 37mm、3.7cm 或 28.95pt；字号写 三号 或 16pt；颜色写六位十六进制数，加引号。`,
  en: `\
# The style: write only what is to differ; the rest is as GB/T 9704-2012 has it.
# Below are all the values, none of them in force. To change one, remove the "# " before it and before the key that it
# stands under, and change the value. For a left margin of 30 mm:
#   page:
#     left: 30mm
# A length is 37mm, 3.7cm or 28.95pt; a size 三号 or 16pt; a colour six hexadecimal digits in quotes.`,
};

/**
 * A style.yaml that changes nothing: every key with its value and explanation, all commented out.
 *
 * @param style the present values
 */
export function styleText(style: Style, language: Language): string {
  const schema = JSON.parse(packageText('schemas/style.schema.json')) as Explained;
  const sections = Object.entries(style).map(([key, value]) => {
    const inner = schema.properties?.[key] ?? {};
    return section(key, value, inner, schema, language);
  });
  return `${[OPENING[language], ...sections].join('\n\n')}\n`;
}

function section(
  key: string,
  value: unknown,
  schema: Explained,
  root: Explained,
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
function descriptionOf(schema: Explained, root: Explained, language: Language): string {
  const whole = { ...(schema.$ref === undefined ? {} : referredTo(schema.$ref, root)), ...schema };
  return (language === 'zh' ? whole['x-zh']?.description : whole.description) ?? '';
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
