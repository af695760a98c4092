import { isSettable } from '../check/settings/settable.ts';
import type { Language } from '../diagnostics/language.ts';
import { ruleWords } from '../diagnostics/words/rules.ts';
import { packageText } from './package.ts';

/** What a schema may say of a key in Chinese, beside its English words. */
interface Bilingual {
  readonly title?: string;
  readonly 'x-zh'?: { readonly key?: string; readonly title?: string; readonly description?: string };
}

/** The files that there is a schema for. */
export const SCHEMAS = ['unit', 'style', 'pack', 'config'] as const;
export type SchemaName = (typeof SCHEMAS)[number];

/** The schema of a pack takes over parts of that of a unit's file; an editor wants all of it in one file. */
const FILES: Readonly<Record<SchemaName, string>> = {
  unit: 'schemas/unit.schema.json',
  style: 'schemas/style.schema.json',
  pack: 'schemas/pack.bundled.schema.json',
  config: 'schemas/config.schema.json',
};

/**
 * The JSON Schema that an editor completes and explains English keys by, with its words in the reader's language.
 *
 * @param name of the file that it is for
 */
export function editorSchema(name: SchemaName, language: Language): string {
  const file = packageText(FILES[name]);
  const text = name === 'config' ? withRules(file) : file;
  if (language === 'en') return text;
  const translated: unknown = JSON.parse(text, (_, value: unknown) => {
    const { title, 'x-zh': chinese } = (
      typeof value === 'object' && value !== null ? value : {}
    ) as Bilingual;
    if (chinese?.description === undefined) return value;
    return {
      ...(value as object),
      title: chinese.title ?? chinese.key ?? title,
      description: chinese.description,
    };
  });
  return `${JSON.stringify(translated, null, 2)}\n`;
}

/** The schema of the configuration with the code of every rule that can be set, for an editor to complete. */
function withRules(text: string): string {
  const schema = JSON.parse(text) as { properties: { rules: { additionalProperties: object } } };
  const { rules } = schema.properties;
  const codes = Object.keys(ruleWords).filter(isSettable);
  const properties = Object.fromEntries(codes.map((code) => [code, rules.additionalProperties]));
  const all = { ...schema.properties, rules: { ...rules, properties } };
  return `${JSON.stringify({ ...schema, properties: all }, null, 2)}\n`;
}
