import { type TypeSchema, typeOfSchema } from '../../src/core/template/types/type-of-schema.ts';
import { banner } from './banner.ts';
import { literal } from './literal.ts';
import type { Schema } from './schema.ts';

/**
 * A module with the types that templates are checked against, such as `src/core/template/generated/unit-types.ts`.
 *
 * @param source the schema's file
 * @param name of the constant
 * @param meaning whose type it is
 */
export function valueTypeModule(schema: Schema, source: string, name: string, meaning: string): string {
  const start = `export const ${name}: MapType = `;
  const type = typeOfSchema(schema as TypeSchema);
  if (type.kind !== 'map') throw new Error(`${source} describes no map`);
  return `// ${banner(source)}
import type { MapType } from '../types/value-type.ts';

/** The type of ${meaning}, as templates are checked against it. */
${start}${literal(type, start.length)};
`;
}
