import type { StructureElement } from '../pages/page.ts';
import { XML_HEAD } from '../text/xml.ts';

/**
 * The XML namespace of the official elements in our files. GB/T 33476 names the elements, but no public text of it
 * names a namespace.
 */
export const FIELDS_SPACE = 'urn:zerenzhi-report:official-fields';

/** An object of the file: the ID of its page, and its own ID. */
export interface PlacedObject {
  readonly page: number;
  readonly id: number;
}

/**
 * The official elements (公文域) as custom tags (GB/T 33190-2016, 16): each element by its official name, with the objects
 * that show it, in reading order.
 *
 * @param objects the objects of each structure element, by the element's index
 * @returns undefined if there is no official element
 */
export function fieldsXml(
  elements: readonly StructureElement[],
  objects: ReadonlyMap<number, readonly PlacedObject[]>,
): string | undefined {
  const fields = new Map<number, PlacedObject[]>();
  for (const [index, element] of elements.entries()) if (element.field !== undefined) fields.set(index, []);
  for (const [index, its] of objects) {
    for (let at: number | undefined = index; at !== undefined; at = elements[at]?.parent)
      fields.get(at)?.push(...its);
  }
  const written = [...fields].flatMap(([index, its]) => {
    if (its.length === 0) return [];
    const name = elements[index]?.field;
    const references = its.map(({ page, id }) => `<ofd:ObjectRef PageRef="${page}">${id}</ofd:ObjectRef>`);
    return [`<公文:${name}>${references.join('')}</公文:${name}>`];
  });
  if (written.length === 0) return undefined;
  return `${XML_HEAD}<公文:公文 xmlns:公文="${FIELDS_SPACE}" xmlns:ofd="http://www.ofdspec.org/2016">${written.join('')}</公文:公文>`;
}

/** The file with the official elements, in the folder of the list of such files. */
export const FIELDS_FILE = 'Fields.xml';

/** The list of the files with custom tags; the file above is the only one. */
export const CUSTOM_TAGS = `${XML_HEAD}<ofd:CustomTags xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CustomTag NameSpace="${FIELDS_SPACE}"><ofd:FileLoc>${FIELDS_FILE}</ofd:FileLoc></ofd:CustomTag></ofd:CustomTags>`;
