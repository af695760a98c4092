import type { Finding } from '../../core/model/diagnostic.ts';
import { decode } from '../../core/read/decode.ts';

/** The text of each file that findings may point into, by file name. */
export type Texts = ReadonlyMap<string, string>;

/** Findings that are printed together, and the texts that they point into. */
export interface FindingsInTexts {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
}

/** The text that findings about these bytes point into; undefined if the bytes are not text. */
export function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decode('', bytes);
  return 'text' in decoded ? decoded.text : undefined;
}

/** Collects the given pairs, leaving out those without a name or a text. */
export function textsOf(
  ...files: readonly (readonly [file: string | undefined, text: string | undefined])[]
): Texts {
  const texts = new Map<string, string>();
  for (const [file, text] of files) if (file !== undefined && text !== undefined) texts.set(file, text);
  return texts;
}
