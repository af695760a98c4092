import type { Image, Link, Page, Pages, Shape } from '../pages/page.ts';
import { escapeXml, XML_HEAD } from '../text/xml.ts';
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
  /** The ID of each page, by its index. */
  readonly pageIds: readonly number[];
}

/** A page as XML, and the ID of the object for each of its shapes; undefined for a shape that is not drawn. */
export interface Content {
  readonly xml: string;
  readonly ids: readonly (number | undefined)[];
}

/**
 * `Content.xml` of a page (GB/T 33190-2016, 7.7): a layer with what lies behind the text, then a layer with the text.
 */
export function contentOf(page: Page, shared: Shared): Content {
  const ids: (number | undefined)[] = [];
  const layers: Record<LayerType, string[]> = { Background: [], Body: [] };
  for (const shape of page.shapes) {
    const id = shared.nextId();
    const object = objectOf(shape, page, id, shared);
    ids.push(object === undefined ? undefined : id);
    if (object !== undefined) layers[layerOf(shape)].push(object);
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

function objectOf(shape: Shape, page: Page, id: number, shared: Shared): string | undefined {
  switch (shape.type) {
    case 'glyphs':
      return textObject(shape, page, id, shared.resources.fontOf(shape.face));
    case 'line':
      return ruleObject(shape, id);
    case 'path':
      return pathObject(shape, id);
    case 'image':
      return imageObject(shape, id, shared.resources.pictureOf(shape.picture));
    case 'link':
      return linkObject(shape, id, shared);
  }
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
