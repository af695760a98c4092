import { packageText } from '../app/package/files.ts';
import { isSettable } from '../core/check/settable.ts';
import { ruleWords } from '../core/diagnostics/words/rules.ts';
import type { Language } from '../core/wording/language.ts';

/** What a schema may say of a key in the other language: a Chinese schema in English, every other in Chinese. */
interface Bilingual {
  readonly title?: string;
  readonly 'x-zh'?: { readonly key?: string; readonly title?: string; readonly description?: string };
  readonly 'x-en'?: { readonly title?: string; readonly description?: string };
}

/** The files that there is a schema for. */
export const SCHEMAS = ['unit', 'style', 'pack', 'config', 'roster'] as const;
export type SchemaName = (typeof SCHEMAS)[number];

/** Those whose keys have Chinese names too. */
const NAMED_TWICE = ['unit', 'roster'] as const;
type NamedTwice = (typeof NAMED_TWICE)[number];

/** Whether the keys of a file have Chinese names too. */
export const isNamedTwice = (name: SchemaName): name is NamedTwice =>
  (NAMED_TWICE as readonly string[]).includes(name);

/** The schema of a pack takes over parts of that of a unit's file; an editor wants all of it in one file. */
const FILES: Readonly<Record<Exclude<SchemaName, NamedTwice>, string>> = {
  style: 'schemas/style.schema.json',
  pack: 'schemas/pack.bundled.schema.json',
  config: 'schemas/config.schema.json',
};

/**
 * The JSON Schema that an editor completes and explains keys by.
 *
 * @param name of the file that it is for
 * @param keys the language of the keys that are offered, where they have names in both; whichever are offered, the
 *   others are right too
 * @param language of the words
 */
export function editorSchema(name: SchemaName, keys: Language, language: Language): string {
  const file = packageText(isNamedTwice(name) ? `schemas/${name}.${keys}.schema.json` : FILES[name]);
  const text = name === 'config' ? withRules(file) : file;
  const written = isNamedTwice(name) ? keys : 'en';
  if (language === written) return text;
  const translated: unknown = JSON.parse(text, (_, value: unknown) => {
    const schema = (typeof value === 'object' && value !== null ? value : {}) as Bilingual;
    const other: { key?: string; title?: string; description?: string } | undefined =
      written === 'zh' ? schema['x-en'] : schema['x-zh'];
    if (other?.description === undefined) return value;
    const title = other.title ?? (written === 'zh' ? undefined : other.key) ?? schema.title;
    return { ...schema, title, description: other.description };
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
