import { finding } from '../../../diagnostics/finding.ts';
import { placeOf } from '../../place.ts';
import { exampleOf } from '../example.ts';
import type { Teller } from '../mistake.ts';

/** An empty text, list or map. */
export const emptyValue: Teller = ({ path, node, name, source }) =>
  finding('empty-value', placeOf(source, path, 'value'), { ...name, example: exampleOf(node) });
