import { finding } from '../../../diagnostics/finding.ts';
import { placeOf } from '../../place.ts';
import type { Teller } from '../mistake.ts';

/** A number under the least or over the greatest that makes sense. */
export const outOfRange: Teller = ({ error, path, value, name, source }) =>
  finding('out-of-range', placeOf(source, path, 'value'), {
    ...name,
    value: Number(value),
    [error.keyword]: error.params.limit as number,
  });
