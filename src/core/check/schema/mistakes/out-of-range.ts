import { finding } from '../../../diagnostics/finding.ts';
import { placeOf } from '../../place.ts';
import type { Teller } from '../mistake.ts';

/** A number below the minimum or above the maximum. */
export const outOfRange: Teller = ({ error, path, value, name, source }) =>
  finding('out-of-range', placeOf(source, path, 'value'), {
    ...name,
    value: Number(value),
    [error.keyword]: error.params.limit as number,
  });
