import { banner } from './banner.ts';
import { type Chinese, mapEntries, resolve, type Schema } from './schema.ts';

/** The Chinese name of a key of `map`. */
export const chineseKey = (root: Schema, map: Schema, key: string): string => {
  const property = map.properties?.[key];
  return (property && resolve(root, property)['x-zh']?.key) ?? key;
};

/** Data with Chinese keys, and with Chinese values where the schema names them. */
export function chineseData(root: Schema, place: Schema, data: unknown): unknown {
  const schema = resolve(root, place);
  if (Array.isArray(data))
    return data.map((entry) => (schema.items ? chineseData(root, schema.items, entry) : entry));
  if (typeof data === 'object' && data !== null) {
    return mapEntries(data as Record<string, unknown>, (key, value) => {
      const property = schema.properties?.[key];
      return [chineseKey(root, schema, key), property ? chineseData(root, property, value) : value];
    });
  }
  return Object.entries(schema['x-zh']?.values ?? {}).find(([, english]) => english === data)?.[0] ?? data;
}

/** `#/definitions/rectification/properties/measure` with the key in Chinese; the names of definitions stay. */
function chineseReference(root: Schema, reference: string): string {
  const [, map, key] = /^(.*)\/properties\/(\w+)$/.exec(reference) ?? [];
  if (map === undefined || key === undefined) return reference;
  return `${map}/properties/${chineseKey(root, resolve(root, { $ref: map }), key)}`;
}

/** The English words that the Chinese schema keeps beside its own. */
const english = (
  { title, description }: Schema,
  chinese: Chinese | undefined,
  key: string | undefined,
): object => (chinese ? { 'x-en': { ...(key !== undefined && { key }), title, description } } : {});

type Keys = 'zh' | 'en';

/** The name of a key in one language. */
const nameIn = (keys: Keys, root: Schema, map: Schema, key: string): string =>
  keys === 'zh' ? chineseKey(root, map, key) : key;

/**
 * @param at the JSON pointer of this schema within the new one
 * @param map the map whose keys `required` and `anyOf` name
 */
function translate(
  keys: Keys,
  root: Schema,
  schema: Schema,
  at: string,
  key?: string,
  map: Schema = schema,
): object {
  const { required, anyOf, ...whole } = schema;
  const { 'x-zh': chinese, ...kept } = whole;
  const inner = (value: Schema, step: string, name?: string) =>
    translate(keys, root, value, `${at}/${step}`, name);
  return {
    ...(keys === 'zh' ? inChinese(root, schema, kept, chinese) : whole),
    ...(kept.properties && {
      properties: mapEntries(kept.properties, (name, value) => {
        const named = nameIn(keys, root, schema, name);
        return [named, inner(value, `properties/${named}`, name)];
      }),
      patternProperties: otherNames(keys, root, schema, at),
    }),
    ...(required && {
      allOf: required.map((name) => ({ anyOf: namesOf(keys, root, map, name).map(requiring) })),
    }),
    ...(anyOf && {
      anyOf: anyOf.flatMap((member) =>
        (member.required ?? []).flatMap((name) => namesOf(keys, root, map, name).map(requiring)),
      ),
    }),
    ...(kept.items && { items: inner(kept.items, 'items') }),
    ...(kept.enum && { enum: valuesOf(keys, kept.enum, Object.keys(chinese?.values ?? {})) }),
    ...(kept.definitions && {
      definitions: mapEntries(kept.definitions, (name, value) => [name, inner(value, `definitions/${name}`)]),
    }),
    ...(keys === 'zh' && english(schema, chinese, key)),
  };
}

/** The words and data of the English schema in Chinese. */
const inChinese = (root: Schema, schema: Schema, kept: Schema, chinese: Chinese | undefined): object => ({
  ...kept,
  ...(kept.$ref !== undefined && { $ref: chineseReference(root, kept.$ref) }),
  ...(chinese && { title: chinese.key ?? chinese.title ?? kept.title, description: chinese.description }),
  ...(kept.default !== undefined && { default: chineseData(root, schema, kept.default) }),
  ...(kept.examples && { examples: kept.examples.map((example) => chineseData(root, schema, example)) }),
});

/** Both names of a key, that of the wanted language first. */
function namesOf(keys: Keys, root: Schema, map: Schema, key: string): string[] {
  const names = [chineseKey(root, map, key), key];
  return [...new Set(keys === 'zh' ? names : names.reverse())];
}

const requiring = (name: string): object => ({ required: [name] });

const valuesOf = (keys: Keys, english: readonly string[], chinese: readonly string[]): readonly string[] =>
  keys === 'zh' ? [...chinese, ...english] : [...english, ...chinese];

/**
 * The names in the other language. An editor offers the keys under `properties`, and also accepts those that match
 * `patternProperties`.
 */
function otherNames(keys: Keys, root: Schema, map: Schema, at: string): object {
  const other = keys === 'zh' ? 'en' : 'zh';
  return Object.fromEntries(
    Object.keys(map.properties ?? {}).flatMap((key) => {
      const name = nameIn(keys, root, map, key);
      const otherName = nameIn(other, root, map, key);
      return name === otherName ? [] : [[`^${otherName}$`, { $ref: `${at}/properties/${name}` }]];
    }),
  );
}

/**
 * `schemas/unit.zh.schema.json`, `schemas/unit.en.schema.json` and the like, for editors. Each offers the keys of one
 * language and accepts those of the other.
 *
 * @param root a schema without references into other files
 * @param name of the schema that it is made from
 */
export function editorSchema(root: Schema, keys: Keys, name: string): string {
  const translated = {
    $comment: banner(`schemas/${name}.schema.json`),
    ...translate(keys, root, root, '#'),
    $id: `${root.$id}-${keys}`,
  };
  return `${JSON.stringify(translated, null, 2)}\n`;
}
