import { isSettable } from '../../core/check/settable.ts';
import { ruleWords } from '../../core/diagnostics/words/rules.ts';
import type { Language } from '../../core/wording/language.ts';
import { packageText } from '../package/files.ts';

/** Where a schema that is written in one language says itself in the other. */
const OTHER = { zh: 'x-en', en: 'x-zh' } as const;

/** The texts of a schema in the other language: English ones in a Chinese schema, Chinese ones in any other. */
interface Bilingual {
  readonly title?: string;
  readonly 'x-zh'?: { readonly key?: string; readonly title?: string; readonly description?: string };
  readonly 'x-en'?: { readonly title?: string; readonly description?: string };
}

/** The files that have a schema. */
export const SCHEMAS = ['unit', 'style', 'pack', 'config', 'roster'] as const;
export type SchemaName = (typeof SCHEMAS)[number];

/** The files whose keys also have Chinese names. */
const NAMED_TWICE = ['unit', 'roster'] as const;
type NamedTwice = (typeof NAMED_TWICE)[number];

/** Whether the keys of a file also have Chinese names. */
export const isNamedTwice = (name: SchemaName): name is NamedTwice =>
  (NAMED_TWICE as readonly string[]).includes(name);

/** The schema of a pack uses parts of the schema of a unit's file; editors need all of it in one file. */
const FILES: Readonly<Record<Exclude<SchemaName, NamedTwice>, string>> = {
  style: 'schemas/style.schema.json',
  pack: 'schemas/pack.bundled.schema.json',
  config: 'schemas/config.schema.json',
};

/**
 * The JSON Schema with which an editor completes and explains keys.
 *
 * @param name the file that the schema is for
 * @param keys the language of the keys that are offered, if they have names in both; keys in the other language are
 * accepted too
 * @param language the language of explanations
 */
export function editorSchema(name: SchemaName, keys: Language, language: Language): string {
  const file = packageText(isNamedTwice(name) ? `schemas/${name}.${keys}.schema.json` : FILES[name]);
  const text = name === 'config' ? withRules(file) : file;
  const written = isNamedTwice(name) ? keys : 'en';
  if (language === written) return text;
  const translated: unknown = JSON.parse(text, (_, value: unknown) => {
    const schema = (typeof value === 'object' && value !== null ? value : {}) as Bilingual;
    const other: { key?: string; title?: string; description?: string } | undefined = schema[OTHER[written]];
    if (other?.description === undefined) return value;
    const title = other.title ?? other.key ?? schema.title;
    return { ...schema, title, description: other.description };
  });
  return `${JSON.stringify(translated, null, 2)}\n`;
}

/** Adds the code of every rule that can be set to the schema of the configuration, so that editors complete them. */
function withRules(text: string): string {
  const schema = JSON.parse(text) as { properties: { rules: { additionalProperties: object } } };
  const { rules } = schema.properties;
  const codes = Object.keys(ruleWords).filter(isSettable);
  const properties = Object.fromEntries(codes.map((code) => [code, rules.additionalProperties]));
  const all = { ...schema.properties, rules: { ...rules, properties } };
  return `${JSON.stringify({ ...schema, properties: all }, null, 2)}\n`;
}
