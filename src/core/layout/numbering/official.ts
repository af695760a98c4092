import { CIRCLED, ITEM, PART, SECTION, SUB_ITEM } from './marks.ts';
import type { Scheme } from './scheme.ts';

/** 一、 （一） 1. （1）: the levels of GB/T 9704-2012, 7.3.3. */
export const official: Scheme = [PART, SECTION, ITEM, SUB_ITEM, CIRCLED];
