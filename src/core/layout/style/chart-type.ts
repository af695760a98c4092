import type { Style } from '../../generated/style.ts';
import { points } from './measure.ts';

/** The size of the type in a chart, in points: smaller than that of a table, as it is read as a picture is. */
export const chartType = ({ text }: Pick<Style, 'text'>): number => points(text.tableCell.size) * SMALL;

const SMALL = 0.75;
