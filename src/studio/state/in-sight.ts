import { signal } from '@preact/signals';

/** The first and the last page that are in sight, from 0. */
export const inSight = signal<readonly [first: number, last: number]>([0, 1]);
