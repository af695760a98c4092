import { ARTICLE, CHAPTER, ITEM, SECTION, SUB_ITEM } from './marks.ts';
import type { Scheme } from './scheme.ts';

/** 第一章 第一条 （一） 1. （1）: rules in chapters and articles. */
export const articles: Scheme = [CHAPTER, ARTICLE, SECTION, ITEM, SUB_ITEM];
