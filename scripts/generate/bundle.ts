import type { Schema } from './schema.ts';

/** A reference into the schema of a unit's file: `unit.schema.json#/definitions/rules`. */
const OUTSIDE = /"unit\.schema\.json#\/definitions\/(\w+)"/g;
const INSIDE = /"#\/definitions\/(\w+)"/g;

/**
 * A schema without references into other files: the definitions of the unit's schema that it uses are copied into it.
 *
 * @param unit the schema of a unit's file
 */
export function bundled(schema: Schema, unit: Schema): Schema {
  const text = JSON.stringify(schema);
  const wanted = new Set([...text.matchAll(OUTSIDE)].map(([, name = '']) => name));
  const definitions: Record<string, Schema> = {};
  // A name added during the loop is visited too.
  for (const name of wanted) {
    const definition = unit.definitions?.[name];
    if (!definition) throw new Error(`unit.schema.json has no definition ${name}`);
    definitions[name] = definition;
    for (const [, inner = ''] of JSON.stringify(definition).matchAll(INSIDE)) wanted.add(inner);
  }
  const own = JSON.parse(text.replaceAll(OUTSIDE, '"#/definitions/$1"')) as Schema;
  return wanted.size === 0 ? own : { ...own, definitions: { ...own.definitions, ...definitions } };
}

/** The schema with `type: object` in place of those references, since another page describes these maps. */
export function unbundled(schema: Schema): Schema {
  return JSON.parse(
    JSON.stringify(schema).replaceAll(/"\$ref":"unit\.schema\.json[^"]*"/g, '"type":"object"'),
  );
}
