import type { TextRole } from '../../model/text-role.ts';

/** Every role of a text in which people write sentences or parts of them: all but 发文字号 and what is free. */
export const WORDED: readonly TextRole[] = ['text', 'item', 'phrase', 'heading', 'title', 'name'];
