import type { StyleFile } from '../generated/style.ts';
import type { Finding } from '../model/diagnostic.ts';
import { partOf } from '../model/part-of.ts';
import type { Source } from '../model/source.ts';
import { hasError } from './has-error.ts';
import { sortFindings } from './sort.ts';
import { styleMistakes } from './style-mistakes.ts';

/** What is wrong with the style that a unit's file asks for. */
export function checkOwnStyle(source: Source): Finding[] {
  const { style } = (source.data ?? {}) as { readonly style?: unknown };
  const isMap = typeof style === 'object' && style !== null && !Array.isArray(style);
  return isMap ? styleMistakes(partOf(source, ['style'], style)) : [];
}

/**
 * Checks a style file against its schema.
 *
 * @returns the findings in the order of the file; the style only if none of them is an error
 */
export function checkStyle(source: Source): { style?: StyleFile; findings: Finding[] } {
  const findings = sortFindings(styleMistakes(source));
  return hasError(findings) ? { findings } : { style: source.data as StyleFile, findings };
}
