import { join } from 'node:path';

/** Nobody keeps more versions of a file in a folder. */
const MOST = 999;

/**
 * Names for a file beside another, the first without a number: org.new.docx, org.new.2.docx, org.new.3.docx …
 *
 * @param extension with the dot
 */
export function* numberedBeside(folder: string, stem: string, extension: string): Generator<string> {
  for (let number = 1; number <= MOST; number++)
    yield join(folder, `${stem}${number === 1 ? '' : `.${number}`}${extension}`);
}
