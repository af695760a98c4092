// Generated from schemas/pack.schema.json by `npm run generate`; do not edit.
import type { ErrorObject } from 'ajv';
import type { PackFile } from './pack.ts';

/** Whether data is valid by the schema. If not, `validate.errors` holds the reasons until the next call. */
declare function validate(data: unknown): data is PackFile;
declare namespace validate {
  let errors: ErrorObject[] | null | undefined;
}
export default validate;
