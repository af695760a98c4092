import { computed, signal } from '@preact/signals';
import { openFile } from './session.ts';

/** Last year's file. */
export interface LastYear {
  readonly name: string;
  /** By English keys. */
  readonly data: unknown;
  /** The key of the file beside which it stands. */
  readonly of: string;
}

const known = signal<LastYear | undefined>(undefined);

/** Last year's file of the one that is open; undefined where none is known. */
export const lastYear = computed(() => (known.value?.of === openFile.value?.id ? known.value : undefined));

/** From now on last year's values are shown beside those of the open file. */
export function showLastYear(name: string, data: unknown): void {
  const of = openFile.value?.id;
  if (of !== undefined) known.value = { name, data, of };
}
