import { strToU8, type Zippable, zipSync } from 'fflate';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

/**
 * A .docx as another program might write it: its parts have other names than ours.
 *
 * @param body the content of w:body
 * @param parts headers, footers and notes: the last word of the relationship's type, and the content
 */
export function wordFile(
  body: string,
  parts: Readonly<Record<string, { type: string; content: string }>> = {},
  namespaces = NAMESPACES,
): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;
  const relations = (all: readonly string[]) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
    );
  const entries = Object.entries(parts);
  const files: Zippable = {
    'word/main.xml': strToU8(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    'word/_rels/main.xml.rels': relations(entries.map(([id, { type }]) => relation(id, type, `${id}.xml`))),
    '_rels/.rels': relations([relation('main', 'officeDocument', '/word/main.xml')]),
  };
  for (const [id, { content }] of entries)
    files[`word/${id}.xml`] = strToU8(`<w:part ${namespaces}>${content}</w:part>`);
  return zipSync(files);
}

/** A paragraph with a single run. */
export const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
