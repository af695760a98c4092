import { banner } from './banner.ts';
import type { Schema } from './schema.ts';
import { typeSource } from './type-source.ts';

/** A module with the type `name` of the data that a schema allows, such as `src/core/generated/unit.ts`. */
export const fileType = (schema: Schema, name: string, source: string): Promise<string> =>
  typeSource(schema, { name, bannerComment: `// ${banner(source)}` });
