// Generated from schemas/style.schema.json by `npm run generate`; do not edit.
import type { ErrorObject } from 'ajv';
import type { StyleFile } from './style.ts';

/** Whether data is valid by the schema. If not, `validate.errors` holds the reasons until the next call. */
declare function validate(data: unknown): data is StyleFile;
declare namespace validate {
  let errors: ErrorObject[] | null | undefined;
}
export default validate;
