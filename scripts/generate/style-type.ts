import { parse } from 'yaml';
import { banner } from './banner.ts';
import { literal } from './literal.ts';
import { mapEntries, type Schema } from './schema.ts';
import { typeSource } from './type-source.ts';
import { strictAjv, withoutAnnotations } from './validator.ts';

/** The schema with every key required, as the built-in style must have them all. */
function complete(schema: Schema): Schema {
  const { properties, definitions } = schema;
  return {
    ...schema,
    ...(properties && {
      properties: mapEntries(properties, (key, value) => [key, complete(value)]),
      required: Object.keys(properties),
    }),
    ...(definitions && { definitions: mapEntries(definitions, (key, value) => [key, complete(value)]) }),
  };
}

/** The built-in style as data. The generator stops if it is incomplete, since the styles of units fall back on it. */
function builtInStyle(schema: Schema, yaml: string): unknown {
  const style: unknown = parse(yaml);
  const ajv = strictAjv();
  if (!ajv.validate(withoutAnnotations(complete(schema)), style)) {
    throw new Error(`templates/gb-t-9704/style.yaml: ${ajv.errorsText(ajv.errors, { dataVar: 'style' })}`);
  }
  return style;
}

/** `src/core/generated/style.ts`: the type of a complete style, of a style file, and the built-in style itself. */
export async function styleType(schema: Schema, yaml: string): Promise<string> {
  const types = await typeSource(schema, {
    name: 'Style',
    bannerComment: `// ${banner('schemas/style.schema.json and templates/gb-t-9704/style.yaml')}`,
    complete: true,
  });
  return `${types}
/** A map in which every key may be missing, also in the maps within it; a list is given whole or not at all. */
type PartOf<T> = T extends readonly unknown[] ? T : T extends object ? { [Key in keyof T]?: PartOf<T[Key]> } : T;

/** The data of a \`style.yaml\`, which gives only what differs from the built-in style. */
export type StyleFile = PartOf<Style>;

/** The built-in style, by GB/T 9704-2012. */
export const defaultStyle: Style = ${literal(builtInStyle(schema, yaml))};
`;
}
