import { strToU8, zipSync } from 'fflate';
import { sha256 } from '../../archive/sha-256.ts';
import { withTime } from '../../archive/with-time.ts';
import { listsOf } from '../../model/grouped.ts';
import type { Drawn } from '../drawn/drawing.ts';
import type { Pages } from '../pages/page.ts';
import { faceOf } from '../style/faces.ts';
import { XML_HEAD } from '../text/xml.ts';
import { type Content, contentOf } from './content.ts';
import { CUSTOM_TAGS, FIELDS_FILE, fieldsXml, type PlacedObject } from './custom-tags.ts';
import { entryXml } from './entry.ts';
import { box } from './millimetres.ts';
import { outlinesXml } from './outline.ts';
import { RESOURCES_FOLDER, Resources } from './resources.ts';

/**
 * Writes pages as an OFD file (GB/T 33190-2016): texts with the place of each character, fonts by
 * name or along with the file, the headings as
 * outline, the official elements as custom tags. The file forbids nothing to the reader and is not signed, because an
 * office seals it with programs of its own. The same pages give the same bytes.
 */
export function ofd({ pages, about, style, faces, embedsFonts }: Drawn): Uint8Array {
  let id = 0;
  const nextId = () => {
    id += 1;
    return id;
  };
  const pageIds = pages.pages.map(nextId);
  const resources = new Resources(nextId);
  const shared = { pages, pageIds, nextId, resources, faces: embedsFonts ? faces : undefined };
  const contents = pages.pages.map((page) => contentOf(page, shared));
  const fields = fieldsXml(pages.elements, objectsOf(pages, contents, pageIds));
  const pictures = resources.picturesXml();
  const parts = {
    'Document.xml': documentXml(pages, pageIds, {
      lastId: id,
      hasPictures: pictures !== undefined,
      hasFields: fields !== undefined,
    }),
    'PublicRes.xml': resources.fontsXml(({ part }) => faceOf(style, part).name),
    ...(pictures !== undefined && { 'DocumentRes.xml': pictures }),
    ...Object.fromEntries(contents.map(({ xml }, index) => [pageFile(index), xml])),
    ...(fields !== undefined && { [TAGS_FILE]: CUSTOM_TAGS, [`${TAGS_FOLDER}/${FIELDS_FILE}`]: fields }),
  };
  const files: Record<string, Uint8Array> = Object.fromEntries([
    ...Object.entries(parts).map(([name, xml]) => [`Doc_0/${name}`, strToU8(xml)]),
    ...Object.entries(resources.files()).map(([name, it]) => [`Doc_0/${RESOURCES_FOLDER}/${name}`, it]),
  ]);
  const whole = { 'OFD.xml': strToU8(entryXml(about, identityOf(files), 'Doc_0/Document.xml')), ...files };
  return withTime(zipSync(whole, { mtime: ANY_TIME }), about.made);
}

/** A number for the document, another for each other content. */
function identityOf(files: Readonly<Record<string, Uint8Array>>): string {
  const hashes = Object.entries(files).map(([name, bytes]) => `${name} ${sha256(bytes)}`);
  return sha256(strToU8(hashes.join('\n'))).slice(0, 32);
}

const TAGS_FOLDER = 'Tags';
const TAGS_FILE = `${TAGS_FOLDER}/CustomTags.xml`;

const pageFile = (index: number): string => `Pages/Page_${index}/Content.xml`;

/** The library needs a time to pack; it is replaced by the time of the document. */
const ANY_TIME = '2000-01-01T00:00:00';

/** `Document.xml`: lists the parts of the document (GB/T 33190-2016, 7.5). */
function documentXml(
  { pages, outline }: Pages,
  pageIds: readonly number[],
  has: { readonly lastId: number; readonly hasPictures: boolean; readonly hasFields: boolean },
): string {
  const { width, height } = pages[0] ?? A4;
  const list = pageIds.map((it, index) => `<ofd:Page ID="${it}" BaseLoc="${pageFile(index)}"/>`).join('');
  const common = [
    `<ofd:MaxUnitID>${has.lastId}</ofd:MaxUnitID>`,
    `<ofd:PageArea><ofd:PhysicalBox>${box(0, 0, width, height)}</ofd:PhysicalBox></ofd:PageArea>`,
    '<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>',
    has.hasPictures ? '<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>' : '',
  ].join('');
  const tags = has.hasFields ? `<ofd:CustomTags>${TAGS_FILE}</ofd:CustomTags>` : '';
  return `${XML_HEAD}<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData>${common}</ofd:CommonData><ofd:Pages>${list}</ofd:Pages>${outlinesXml(outline, pageIds)}${tags}</ofd:Document>`;
}

/** The paper of a document without pages, in points. The file always needs a size. */
const A4 = { width: 595.28, height: 841.89 };

/** The objects that show each structure element, by the element's index, in reading order. */
function objectsOf(
  { pages }: Pages,
  contents: readonly Content[],
  pageIds: readonly number[],
): Map<number, PlacedObject[]> {
  return listsOf(
    pages.flatMap(({ shapes }, index) =>
      shapes.flatMap(({ element }, place) => {
        const ids = element === undefined ? [] : (contents[index]?.ids[place] ?? []);
        return ids.map((id) => [element as number, { page: pageIds[index] as number, id }] as const);
      }),
    ),
  );
}
