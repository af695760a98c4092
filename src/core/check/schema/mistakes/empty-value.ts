import { finding } from '../../../diagnostics/finding.ts';
import { placeOf } from '../../place.ts';
import { exampleOf } from '../example.ts';
import type { Teller } from '../mistake.ts';

/** A text, a list or a map with nothing in it. */
export const emptyValue: Teller = ({ path, node, name, source }) =>
  finding('empty-value', placeOf(source, path, 'value'), { ...name, example: exampleOf(node) });
