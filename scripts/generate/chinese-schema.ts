import { banner } from './banner.ts';
import { type Chinese, mapEntries, resolve, type Schema } from './schema.ts';

/** The Chinese name of a key of `map`. */
export const chineseKey = (root: Schema, map: Schema, key: string): string => {
  const property = map.properties?.[key];
  return (property && resolve(root, property)['x-zh']?.key) ?? key;
};

/** Data with its keys, and those of its values that have a Chinese name, in Chinese. */
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

/** What the Chinese schema keeps of the English words that it replaces. */
const english = (
  { title, description }: Schema,
  chinese: Chinese | undefined,
  key: string | undefined,
): object => (chinese ? { 'x-en': { ...(key !== undefined && { key }), title, description } } : {});

function translate(root: Schema, schema: Schema, key?: string, map: Schema = schema): object {
  const { 'x-zh': chinese, ...kept } = schema;
  return {
    ...kept,
    ...(kept.$ref !== undefined && { $ref: chineseReference(root, kept.$ref) }),
    ...(chinese && { title: chinese.key ?? chinese.title ?? kept.title, description: chinese.description }),
    ...(kept.properties && {
      properties: mapEntries(kept.properties, (name, value) => [
        chineseKey(root, schema, name),
        translate(root, value, name),
      ]),
    }),
    ...(kept.required && { required: kept.required.map((name) => chineseKey(root, map, name)) }),
    ...(kept.anyOf && { anyOf: kept.anyOf.map((member) => translate(root, member, undefined, map)) }),
    ...(kept.items && { items: translate(root, kept.items) }),
    ...(kept.enum && { enum: [...Object.keys(chinese?.values ?? {}), ...kept.enum] }),
    ...(kept.default !== undefined && { default: chineseData(root, schema, kept.default) }),
    ...(kept.examples && { examples: kept.examples.map((example) => chineseData(root, schema, example)) }),
    ...(kept.definitions && {
      definitions: mapEntries(kept.definitions, (name, value) => [name, translate(root, value)]),
    }),
    ...english(schema, chinese, key),
  };
}

/** `schemas/unit.zh.schema.json`: for editors of files whose keys are in Chinese. */
export function chineseSchema(root: Schema): string {
  const translated = {
    $comment: banner('schemas/unit.schema.json'),
    ...translate(root, root),
    $id: `${root.$id}-zh`,
  };
  return `${JSON.stringify(translated, null, 2)}\n`;
}
