import type { DrawnFaces } from '../drawn/faces.ts';
import type { Glyphs, Image, Link, Page, Pages, Shape } from '../pages/page.ts';
import { escapeXml, XML_HEAD } from '../text/xml.ts';
import { byFont } from './by-font.ts';
import { goTo } from './go-to.ts';
import { box, millimetres } from './millimetres.ts';
import { pathObject, ruleObject } from './path-object.ts';
import type { Resources } from './resources.ts';
import { textObject } from './text-object.ts';

/** What all pages of a file share. */
export interface Shared {
  readonly pages: Pages;
  /** An ID that is not used in the file yet. */
  nextId(): number;
  readonly resources: Resources;
  /** What texts are drawn in, if the fonts go along. */
  readonly faces: DrawnFaces | undefined;
  /** The ID of each page, by its index. */
  readonly pageIds: readonly number[];
}

/** A page as XML, and the IDs of the objects for each of its shapes; none for a shape that is not drawn. */
export interface Content {
  readonly xml: string;
  readonly ids: readonly (readonly number[])[];
}

/**
 * `Content.xml` of a page (GB/T 33190-2016, 7.7): a layer with what lies behind the text, then a layer with the text.
 */
export function contentOf(page: Page, shared: Shared): Content {
  const ids: number[][] = [];
  const layers: Record<LayerType, string[]> = { Background: [], Body: [] };
  for (const shape of page.shapes) {
    const own: number[] = [];
    for (const draw of objectsOf(shape, page, shared)) {
      const id = shared.nextId();
      const object = draw(id);
      if (object === undefined) continue;
      own.push(id);
      layers[layerOf(shape)].push(object);
    }
    ids.push(own);
  }
  const layer = (type: LayerType) =>
    layers[type].length === 0
      ? ''
      : `<ofd:Layer ID="${shared.nextId()}" Type="${type}">${layers[type].join('')}</ofd:Layer>`;
  const content = layer('Background') + layer('Body');
  return {
    ids,
    xml: `${XML_HEAD}<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Area><ofd:PhysicalBox>${box(
      0,
      0,
      page.width,
      page.height,
    )}</ofd:PhysicalBox></ofd:Area>${content === '' ? '' : `<ofd:Content>${content}</ofd:Content>`}</ofd:Page>`,
  };
}

type LayerType = 'Background' | 'Body';

/** Only a watermark is transparent, and it lies behind the text. */
const layerOf = (shape: Shape): LayerType =>
  shape.type === 'glyphs' && (shape.opacity ?? 1) < 1 ? 'Background' : 'Body';

/** Gives the object with an ID; undefined if there is nothing to see. */
type DrawObject = (id: number) => string | undefined;

function objectsOf(shape: Shape, page: Page, shared: Shared): DrawObject[] {
  switch (shape.type) {
    case 'glyphs':
      return textObjects(shape, page, shared);
    case 'line':
      return [(id) => ruleObject(shape, id)];
    case 'path':
      return [(id) => pathObject(shape, id)];
    case 'image':
      return [(id) => imageObject(shape, id, shared.resources.pictureOf(shape.picture))];
    case 'link':
      return [(id) => linkObject(shape, id, shared)];
  }
}

/** A text as one object, or as one for each font that goes along with the file. */
function textObjects(shape: Glyphs, page: Page, { resources, faces }: Shared): DrawObject[] {
  if (!faces) return [(id) => textObject(shape, page, id, resources.fontOf(shape.face), shape.face.bold)];
  return byFont(shape, faces).map(({ glyphs, drawings }) => (id) => {
    if (!drawings) return textObject(glyphs, page, id, resources.fontOf(shape.face), shape.face.bold);
    const characters = [...glyphs.text];
    const [font = 0] = drawings.map((it, index) =>
      resources.embeddedFontOf(it, characters[index]?.codePointAt(0) ?? 0),
    );
    return textObject(glyphs, page, id, font, drawings[0]?.isThickened === true);
  });
}

/**
 * A picture. Readers draw it as a square of one millimetre, and the matrix stretches the square (GB/T 33190-2016, 10).
 */
function imageObject({ x, y, width, height }: Image, id: number, picture: number): string {
  return `<ofd:ImageObject ID="${id}" Boundary="${box(x, y, width, height)}" CTM="${millimetres(width)} 0 0 ${millimetres(height)} 0 0" ResourceID="${picture}"/>`;
}

/** An invisible area that leads somewhere when it is clicked (GB/T 33190-2016, 14). */
function linkObject(
  { x, y, width, height, to }: Link,
  id: number,
  { pages, pageIds }: Shared,
): string | undefined {
  let action: string;
  if ('address' in to) action = `<ofd:URI URI="${escapeXml(to.address)}"/>`;
  else {
    const place = pages.destinations.get(to.destination);
    if (!place) return undefined;
    action = goTo(pageIds[place.page] as number, place.y);
  }
  const corners = [
    `M 0 0 L ${millimetres(width)} 0`,
    `L ${millimetres(width)} ${millimetres(height)}`,
    `L 0 ${millimetres(height)} C`,
  ];
  return `<ofd:PathObject ID="${id}" Boundary="${box(x, y, width, height)}" Stroke="false"><ofd:Actions><ofd:Action Event="CLICK">${action}</ofd:Action></ofd:Actions><ofd:AbbreviatedData>${corners.join(' ')}</ofd:AbbreviatedData></ofd:PathObject>`;
}
