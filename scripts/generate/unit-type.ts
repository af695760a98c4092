import { banner } from './banner.ts';
import type { Schema } from './schema.ts';
import { typeSource } from './type-source.ts';

/** `src/generated/unit.ts`: the type of the YAML that a unit writes. */
export const unitType = (schema: Schema): Promise<string> =>
  typeSource(schema, { name: 'Unit', bannerComment: `// ${banner('schemas/unit.schema.json')}` });
