import type { Level } from '../../model/document.ts';

/** How headings and items are numbered: for each level, the mark in front of the n-th of its kind, from 1. */
export type Scheme = (level: Level, n: number) => string;
