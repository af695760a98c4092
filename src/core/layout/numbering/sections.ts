import { CIRCLED, ITEM, SECTION, SUB_ITEM } from './marks.ts';
import type { Scheme } from './scheme.ts';

/** （一） 1. （1）: a document whose parts are on the standard's second level. */
export const sections: Scheme = [SECTION, ITEM, SUB_ITEM, CIRCLED];
