import { join } from 'node:path';

/** Nobody keeps more versions of a file in a folder. */
const MOST = 999;

/** The longest name that file systems allow, in bytes. */
const LONGEST = 255;

/**
 * Names for a file beside another, the first without a number: org.new.docx, org.new.2.docx, org.new.3.docx … Of a name
 * that would be too long, the end is left out.
 *
 * @param name of the other file, without its extension
 * @param mark what its name goes on with: `.new`
 * @param extension with the dot
 */
export function* numberedBeside(
  folder: string,
  name: string,
  mark: string,
  extension: string,
): Generator<string> {
  for (let number = 1; number <= MOST; number++) {
    const added = `${mark}${number === 1 ? '' : `.${number}`}${extension}`;
    const characters = [...name];
    while (characters.length > 0 && Buffer.byteLength(characters.join('') + added) > LONGEST)
      characters.pop();
    yield join(folder, characters.join('') + added);
  }
}
