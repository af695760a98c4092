import type { TextRole } from '../model/text-role.ts';

/** The roles of texts that hold sentences or parts of them: all except `number` and `free`. */
export const WORDED: readonly TextRole[] = ['text', 'item', 'phrase', 'heading', 'title', 'name'];
