import { sha256 } from '../../archive/sha-256.ts';
import type { Picture } from '../../document/document.ts';
import type { Font } from '../../font/font.ts';
import type { Drawn } from '../drawn/drawing.ts';
import type { Link, Page } from '../pages/page.ts';
import { contentOf } from './content.ts';
import { figureBoxes } from './figure-boxes.ts';
import { UsedFont } from './fonts.ts';
import { imageObject, isInFourColours } from './image.ts';
import { informationOf, metadataOf } from './metadata.ts';
import { address, number, Objects, type Reference, to } from './objects.ts';
import { destinationOf, outlineOf } from './outline.ts';
import { srgbProfile } from './srgb.ts';
import { isTagged, Structure } from './structure.ts';

/**
 * Pages as a PDF that can be kept: PDF/A-2u (ISO 19005-2), tagged, with its fonts in it and an outline. The same pages
 * and fonts give the same bytes. A file with a picture in the four colours of printing is no PDF/A, and says so.
 *
 * @param faces what the pages were reckoned with; a character that none of their fonts has is left out
 */
export function pdf({ pages, about, faces }: Omit<Drawn, 'style'>): Uint8Array {
  const objects = new Objects();
  const references = pages.pages.map(() => objects.reserve());
  const tree = objects.reserve();
  const fonts = new Map<Font, UsedFont>();
  const opacities = new Map<number, string>();
  const images = new Map<Picture, Reference | undefined>();
  const structure = isTagged(pages)
    ? new Structure(pages.elements, figureBoxes(pages), pages.pages.length)
    : undefined;
  const shared = {
    faces,
    structure,
    fontOf({ font }: { readonly font: Font }): UsedFont {
      const known = fonts.get(font);
      if (known) return known;
      const used = new UsedFont(font, `F${fonts.size + 1}`, objects.reserve());
      fonts.set(font, used);
      return used;
    },
    imageOf(picture: Picture): string | undefined {
      if (!images.has(picture)) images.set(picture, imageObject(picture, objects));
      const reference = images.get(picture);
      return reference && `I${reference}`;
    },
    opacity(value: number): string {
      const name = opacities.get(value) ?? `G${opacities.size + 1}`;
      opacities.set(value, name);
      return name;
    },
  };
  const drawn = pages.pages.map((page, index) => contentOf(page, index, shared));
  const states = objects.add(
    `<<${[...opacities].map(([value, name]) => `/${name}<</ca ${number(value)}/CA ${number(value)}>>`).join('')}>>`,
  );
  const named = [...images.values()].filter((it) => it !== undefined);
  const pictures = named.length > 0 ? `/XObject<<${named.map((it) => `/I${it} ${to(it)}`).join('')}>>` : '';
  const isTransparent = opacities.size > 0 || images.size > 0;
  for (const [index, page] of pages.pages.entries()) {
    const { content, fonts: used } = drawn[index] as (typeof drawn)[number];
    const links = page.shapes.filter((it) => it.type === 'link');
    const annotations = links.map((it) => annotation(it, index));
    objects.add(
      `<</Type/Page/Parent ${to(tree)}/MediaBox[0 0 ${number(page.width)} ${number(page.height)}]/Resources<</Font<<${[
        ...used,
      ]
        .map(({ name, reference }) => `/${name} ${to(reference)}`)
        .join(
          '',
        )}>>${opacities.size > 0 ? `/ExtGState ${to(states)}` : ''}${pictures}>>/Contents ${to(objects.addStream(content))}${
        isTransparent ? '/Group<</S/Transparency/CS/DeviceRGB>>' : ''
      }${annotations.length > 0 ? `/Annots[${annotations.map(to).join(' ')}]` : ''}${
        structure ? `/StructParents ${index}/Tabs/S` : ''
      }>>`,
      references[index],
    );
  }
  for (const font of fonts.values()) font.write(objects);
  objects.add(`<</Type/Pages/Kids[${references.map(to).join(' ')}]/Count ${references.length}>>`, tree);
  const outline = outlineOf(pages.outline, pages.pages, references, objects);
  const profile = objects.addStream(srgbProfile(), '/N 3');
  const intent = `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${to(profile)}>>`;
  const metadata = objects.addStream(
    metadataOf(about, ![...images.keys()].some(isInFourColours)),
    '/Type/Metadata/Subtype/XML',
    true,
  );
  const catalogue = objects.add(
    `<</Type/Catalog/Pages ${to(tree)}/Lang(zh-CN)/Metadata ${to(metadata)}/OutputIntents[${intent}]/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[${labels(
      pages.pages,
    )}]>>${outline ? `/Outlines ${to(outline)}/PageMode/UseOutlines` : ''}${
      structure ? `/MarkInfo<</Marked true>>/StructTreeRoot ${to(structure.write(objects, references))}` : ''
    }>>`,
  );
  const information = objects.add(informationOf(about));
  return objects.file(`/Root ${to(catalogue)}/Info ${to(information)}`, (content) =>
    sha256(content).slice(0, 32),
  );

  function annotation(link: Link, index: number): Reference {
    const own = objects.reserve();
    const { x, y, width, height } = link;
    const page = pages.pages[index] as Page;
    const rectangle = [x, page.height - y - height, x + width, page.height - y].map((it) => number(it));
    const key =
      structure && link.element !== undefined ? structure.link(link.element, index, own) : undefined;
    objects.add(
      `<</Type/Annot/Subtype/Link/Rect[${rectangle.join(' ')}]/Border[0 0 0]/F 4${leadingTo(link)}${
        key === undefined ? '' : `/StructParent ${key}`
      }>>`,
      own,
    );
    return own;
  }

  function leadingTo({ to: target }: Link): string {
    if ('address' in target) return `/A<</S/URI/URI${address(target.address)}>>`;
    const place = pages.destinations.get(target.destination);
    return place ? `/Dest${destinationOf(place, pages.pages, references)}` : '';
  }
}

/** What readers call the pages: the numbers that are printed, wherever they do not go on from the page before. */
function labels(pages: readonly Page[]): string {
  return pages
    .flatMap(({ number: printed }, index) =>
      index > 0 && printed === (pages[index - 1] as Page).number + 1
        ? []
        : [`${index}<</S/D/St ${Math.max(printed, 1)}>>`],
    )
    .join('');
}
