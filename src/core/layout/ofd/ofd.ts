import { strToU8, type Zippable, zipSync } from 'fflate';
import { sha256 } from '../../archive/sha-256.ts';
import { withTime } from '../../archive/with-time.ts';
import type { Picture } from '../../document/document.ts';
import type { About } from '../drawn/about.ts';
import type { FaceUse, Pages } from '../pages/page.ts';
import { escapeXml, XML_HEAD } from '../text/xml.ts';
import { contentOf } from './content.ts';
import { CUSTOM_TAGS, fieldsXml, type PlacedObject } from './custom-tags.ts';
import { box } from './millimetres.ts';
import { outlinesXml } from './outline.ts';

/**
 * Pages as an OFD file (GB/T 33190-2016): texts with the place of each character, fonts by their names, the headings as
 * outline, the official elements as custom tags. Nothing is forbidden to the reader and nothing is signed: an office's own
 * programs seal it. The same pages give the same bytes.
 *
 * @param nameOf the name of the font that a face is drawn in
 */
export function ofd(pages: Pages, about: About, nameOf: (use: FaceUse) => string): Uint8Array {
  let id = 0;
  const nextId = () => {
    id += 1;
    return id;
  };
  const pageIds = pages.pages.map(nextId);
  const fonts = new Map<string, { readonly id: number; readonly use: FaceUse }>();
  const fontOf = (use: FaceUse): number => {
    const key = `${use.part} ${use.bold}`;
    const known = fonts.get(key) ?? { id: nextId(), use };
    fonts.set(key, known);
    return known.id;
  };
  const pictures = new Map<Picture, number>();
  const pictureOf = (picture: Picture): number => {
    const known = pictures.get(picture) ?? nextId();
    pictures.set(picture, known);
    return known;
  };
  const shared = { pages, pageIds, nextId, fontOf, pictureOf };
  const contents = pages.pages.map((page) => contentOf(page, shared));
  const fields = fieldsXml(
    pages.elements,
    objectsOf(
      pages,
      contents.map((it) => it.ids),
      pageIds,
    ),
  );
  const parts: Record<string, string> = {
    'Doc_0/Document.xml': documentXml(),
    'Doc_0/PublicRes.xml': fontsXml(),
    ...(pictures.size > 0 && { 'Doc_0/DocumentRes.xml': picturesXml() }),
    ...Object.fromEntries(contents.map(({ xml }, index) => [`Doc_0/${pageFile(index)}`, xml])),
    ...(fields !== undefined && {
      'Doc_0/Tags/CustomTags.xml': CUSTOM_TAGS,
      'Doc_0/Tags/Fields.xml': fields,
    }),
  };
  const identity = sha256(JSON.stringify([about, parts, [...pictures.keys()].map((it) => sha256(it.bytes))])).slice(0, 32);
  const files: Zippable = {
    ...Object.fromEntries(
      Object.entries({ 'OFD.xml': entryXml(about, identity), ...parts }).map(([name, xml]) => [
        name,
        strToU8(xml),
      ]),
    ),
    ...Object.fromEntries(
      [...pictures].map(([picture, own]) => [`Doc_0/Res/${pictureFile(picture, own)}`, picture.bytes]),
    ),
  };
  return withTime(zipSync(files, { mtime: ANY_TIME }), about.made);

  function documentXml(): string {
    const first = pages.pages[0];
    const area = first ? box(0, 0, first.width, first.height) : '0 0 210 297';
    const list = pageIds.map((it, index) => `<ofd:Page ID="${it}" BaseLoc="${pageFile(index)}"/>`).join('');
    return `${XML_HEAD}<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData><ofd:MaxUnitID>${id}</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>${area}</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>${
      pictures.size > 0 ? '<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>' : ''
    }</ofd:CommonData><ofd:Pages>${list}</ofd:Pages>${outlinesXml(
      pages.outline,
      pageIds,
    )}${fields === undefined ? '' : '<ofd:CustomTags>Tags/CustomTags.xml</ofd:CustomTags>'}</ofd:Document>`;
  }

  function fontsXml(): string {
    const all = [...fonts.values()].map(({ id: own, use }) => {
      const name = escapeXml(nameOf(use));
      return `<ofd:Font ID="${own}" FontName="${name}" FamilyName="${name}" Charset="unicode"${use.bold ? ' Bold="true"' : ''}/>`;
    });
    return `${XML_HEAD}<ofd:Res xmlns:ofd="http://www.ofdspec.org/2016" BaseLoc="Res">${
      all.length === 0 ? '' : `<ofd:Fonts>${all.join('')}</ofd:Fonts>`
    }</ofd:Res>`;
  }

  function picturesXml(): string {
    const all = [...pictures].map(
      ([picture, own]) =>
        `<ofd:MultiMedia ID="${own}" Type="Image" Format="${picture.format.toUpperCase()}"><ofd:MediaFile>${pictureFile(picture, own)}</ofd:MediaFile></ofd:MultiMedia>`,
    );
    return `${XML_HEAD}<ofd:Res xmlns:ofd="http://www.ofdspec.org/2016" BaseLoc="Res"><ofd:MultiMedias>${all.join('')}</ofd:MultiMedias></ofd:Res>`;
  }
}

const pictureFile = ({ format }: Picture, id: number): string =>
  `Image_${id}.${format === 'png' ? 'png' : 'jpg'}`;

const pageFile = (index: number): string => `Pages/Page_${index}/Content.xml`;

/** The library wants a time for what it packs; the file's own is put in its place. */
const ANY_TIME = '2000-01-01T00:00:00';

/** `OFD.xml`, where a reader begins (GB/T 33190-2016, 7.4). Its dates have no hour. */
function entryXml({ title, author, subject, keywords, made }: About, identity: string): string {
  const text = (name: string, value: string) =>
    value === '' ? '' : `<ofd:${name}>${escapeXml(value)}</ofd:${name}>`;
  const day = made.slice(0, 10);
  const words = keywords.map((it) => text('Keyword', it)).join('');
  return `${XML_HEAD}<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>${identity}</ofd:DocID>${text(
    'Title',
    title,
  )}${text('Author', author)}${text('Subject', subject)}<ofd:CreationDate>${day}</ofd:CreationDate><ofd:ModDate>${day}</ofd:ModDate>${
    words === '' ? '' : `<ofd:Keywords>${words}</ofd:Keywords>`
  }<ofd:Creator>zerenzhi-report</ofd:Creator></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`;
}

/** The objects that show each structure element, by its place, in reading order. */
function objectsOf(
  { pages }: Pages,
  ids: readonly (readonly (number | undefined)[])[],
  pageIds: readonly number[],
): Map<number, PlacedObject[]> {
  const objects = new Map<number, PlacedObject[]>();
  pages.forEach(({ shapes }, index) => {
    shapes.forEach(({ element }, place) => {
      const id = ids[index]?.[place];
      if (element === undefined || id === undefined) return;
      const its = objects.get(element) ?? [];
      its.push({ page: pageIds[index] as number, id });
      objects.set(element, its);
    });
  });
  return objects;
}
