import type { Teller } from '../mistake.ts';
import { emptyValue } from './empty-value.ts';
import { missingKey } from './missing-key.ts';
import { missingOneOf } from './missing-one-of.ts';
import { outOfRange } from './out-of-range.ts';
import { unknownKey } from './unknown-key.ts';
import { wrongDate } from './wrong-date.ts';
import { wrongForm } from './wrong-form.ts';
import { wrongType } from './wrong-type.ts';
import { wrongValue } from './wrong-value.ts';

/** The function that reports an error, by the keyword of JSON Schema that found it. */
export const tellers: Readonly<Record<string, Teller>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  anyOf: missingOneOf,
  type: orEmpty(wrongType),
  enum: orEmpty(wrongValue),
  format: orEmpty(wrongDate),
  pattern: orEmpty(wrongForm),
  minimum: outOfRange,
  maximum: outOfRange,
  minLength: emptyValue,
  minItems: emptyValue,
  minProperties: emptyValue,
};

/** An empty text is reported only as empty. */
function orEmpty(tell: Teller): Teller {
  return (mistake) => {
    const { value } = mistake;
    return typeof value === 'string' && value.trim() === '' ? emptyValue(mistake) : tell(mistake);
  };
}
