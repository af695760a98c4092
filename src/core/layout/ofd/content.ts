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
  /** A number that is free in the file. */
  nextId(): number;
  readonly resources: Resources;
  /** The number of each page, by its place. */
  readonly pageIds: readonly number[];
}

/** A page as it is written, and the numbers of the objects that stand for its shapes; undefined for what is not drawn. */
export interface Content {
  readonly xml: string;
  readonly ids: readonly (number | undefined)[];
}

/** `Content.xml` of a page (GB/T 33190-2016, 7.7): what lies behind the text in a layer of its own, then the text. */
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

/** A watermark lies behind the text: it alone lets through what is below it. */
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

/** A picture; its matrix stretches the square of one millimetre that readers draw it in (GB/T 33190-2016, 10). */
function imageObject({ x, y, width, height }: Image, id: number, picture: number): string {
  return `<ofd:ImageObject ID="${id}" Boundary="${box(x, y, width, height)}" CTM="${millimetres(width)} 0 0 ${millimetres(height)} 0 0" ResourceID="${picture}"/>`;
}

/** An area without ink that leads somewhere when it is clicked (GB/T 33190-2016, 14). */
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
