import { MAX_BYTES } from '../../read/limits.ts';
import type { Texts } from '../terminal/diagnostics.ts';

/** Bytes as the text that findings point into; undefined where they are too many, or no UTF-8. */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.byteLength > MAX_BYTES) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The texts of the files that have a name and a text. */
export function textsOf(
  ...files: readonly (readonly [file: string | undefined, text: string | undefined])[]
): Texts {
  const texts = new Map<string, string>();
  for (const [file, text] of files) if (file !== undefined && text !== undefined) texts.set(file, text);
  return texts;
}
