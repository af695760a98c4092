import { finding } from '../../../diagnostics/finding.ts';
import { placeOf } from '../../place.ts';
import { exampleOf } from '../example.ts';
import { nilOf } from '../is-nil.ts';
import type { Teller } from '../mistake.ts';

/** A text that does not match the pattern of the schema. */
export const wrongForm: Teller = ({ path, value, node, name, source }) =>
  finding('wrong-form', placeOf(source, path, 'value'), {
    ...name,
    ...nilOf(value),
    value: String(value),
    example: exampleOf(node),
  });
