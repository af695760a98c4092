import { decode } from '../../core/read/decode.ts';

/** The text of each file that a finding may point into, by the file's name. */
export type Texts = ReadonlyMap<string, string>;

/** Bytes as the text that findings point into, as it was decoded; undefined where there is none. */
export function textOf(bytes: Uint8Array): string | undefined {
  const decoded = decode('', bytes);
  return 'text' in decoded ? decoded.text : undefined;
}

/** The texts of the files that have a name and a text. */
export function textsOf(
  ...files: readonly (readonly [file: string | undefined, text: string | undefined])[]
): Texts {
  const texts = new Map<string, string>();
  for (const [file, text] of files) if (file !== undefined && text !== undefined) texts.set(file, text);
  return texts;
}
