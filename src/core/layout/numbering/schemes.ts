import { articles } from './articles.ts';
import { official } from './official.ts';
import type { Scheme, SchemeLevel } from './scheme.ts';
import { sections } from './sections.ts';

/** The numbering schemes that a style can name; new ones are added here. */
export const schemes: Readonly<Record<string, Scheme>> = { official, sections, articles };

/**
 * A level of a scheme.
 *
 * @param level from 1; a level deeper than the scheme's last is like the last
 */
export function schemeLevel(scheme: Scheme, level: number): SchemeLevel {
  return scheme[Math.min(level, scheme.length) - 1] ?? scheme[0];
}
