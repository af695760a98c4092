import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { definitionName, mapEntries, resolve, type Schema } from './schema.ts';

/** Text that the compiler adds to the comment of each definition; readers do not need it. */
const PROVENANCE = /^ \*\n \* This interface was referenced by .*\n(?: \* via the .*\n)?/gm;

/** The name of a definition's type. */
const typeName = (definition: string): string => definition.charAt(0).toUpperCase() + definition.slice(1);

interface TypeOptions {
  readonly name: string;
  readonly bannerComment: string;
  /** Makes every key of every map required. */
  readonly complete?: boolean;
}

/** The TypeScript source of a schema's types: one for the whole, and one for each definition. */
export async function typeSource(
  root: Schema,
  { name, bannerComment, complete = false }: TypeOptions,
): Promise<string> {
  const lean = (schema: Schema): JSONSchema => {
    const definition = definitionName(schema);
    // Otherwise a reference with a description of its own would become a second type of the same shape.
    if (definition) return { tsType: typeName(definition), ...description(resolve(root, schema)) };
    // Titles would become names of types, and `anyOf` here only says which keys are required: types need neither.
    const { title: _title, anyOf: _anyOf, definitions: _definitions, ...rest } = resolve(root, schema);
    const { properties, items, required } = rest;
    return {
      ...(rest as JSONSchema),
      ...(properties && {
        properties: mapEntries(properties, (key, value) => [key, lean(value)]),
        required: complete ? Object.keys(properties) : [...(required ?? [])],
      }),
      ...(items && { items: { ...lean(items), description: '' } }),
    };
  };
  const definitions = mapEntries(root.definitions ?? {}, (key, schema) => [
    key,
    { ...lean(schema), title: typeName(key) },
  ]);
  const source = await compile({ ...lean(root), title: name, definitions }, name, {
    bannerComment,
    format: true,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120, singleQuote: true },
    unreachableDefinitions: true,
  });
  return source.replaceAll(PROVENANCE, '');
}

const description = (schema: Schema): JSONSchema =>
  schema.description === undefined ? {} : { description: schema.description };
