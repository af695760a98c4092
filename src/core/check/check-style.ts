import { styleKeys } from '../generated/keys.ts';
import type { StyleFile } from '../generated/style.ts';
import validateStyle from '../generated/style-validator.js';
import type { Finding } from '../model/diagnostic.ts';
import { partOf } from '../model/part-of.ts';
import type { Source } from '../model/source.ts';
import { hasError } from './has-error.ts';
import { againstSchema } from './schema/against-schema.ts';
import { sortFindings } from './sort.ts';

/** What is wrong with the style that a unit's file asks for. */
export function checkOwnStyle(source: Source): Finding[] {
  const { style } = (source.data ?? {}) as { readonly style?: unknown };
  const isMap = typeof style === 'object' && style !== null && !Array.isArray(style);
  return isMap ? againstSchema(validateStyle, partOf(source, ['style'], style), styleKeys).findings : [];
}

/**
 * Checks a style file against its schema.
 *
 * @returns the findings in the order of the file; the style only if none of them is an error
 */
export function checkStyle(source: Source): { style?: StyleFile; findings: Finding[] } {
  const findings = sortFindings(againstSchema(validateStyle, source, styleKeys).findings);
  return hasError(findings) ? { findings } : { style: source.data as StyleFile, findings };
}
