import { type TypeSchema, typeOfSchema } from '../../src/template/types/type-of-schema.ts';
import { banner } from './banner.ts';
import { literal } from './literal.ts';
import type { Schema } from './schema.ts';

/** `src/generated/unit-types.ts`: what a template can know of the YAML that a unit writes. */
export function unitValueType(schema: Schema): string {
  const start = 'export const unitType: MapType = ';
  const type = typeOfSchema(schema as TypeSchema);
  if (type.kind !== 'map') throw new Error('schemas/unit.schema.json describes no map');
  return `// ${banner('schemas/unit.schema.json')}
import type { MapType } from '../template/types/value-type.ts';

/** The type of a unit's data, as templates are checked against it. */
${start}${literal(type, start.length)};
`;
}
