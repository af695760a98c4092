import type { Picture } from '../../document/document.ts';
import type { FaceUse } from '../pages/page.ts';
import { escapeXml, XML_HEAD } from '../text/xml.ts';

/** The fonts and pictures of a file (GB/T 33190-2016, 7.9). Each gets an ID when it is first used. */
export class Resources {
  private readonly fonts = new Map<string, { readonly id: number; readonly use: FaceUse }>();
  private readonly pictures = new Map<Picture, number>();

  /** @param nextId gives an ID that is not used in the file yet */
  constructor(private readonly nextId: () => number) {}

  /** The ID of the font for a face. */
  fontOf(use: FaceUse): number {
    const key = `${use.part} ${use.bold}`;
    const known = this.fonts.get(key) ?? { id: this.nextId(), use };
    this.fonts.set(key, known);
    return known.id;
  }

  /** The ID of a picture. */
  pictureOf(picture: Picture): number {
    const known = this.pictures.get(picture) ?? this.nextId();
    this.pictures.set(picture, known);
    return known;
  }

  /**
   * `PublicRes.xml`: the fonts.
   *
   * @param nameOf gives the name of the font for a face
   */
  fontsXml(nameOf: (use: FaceUse) => string): string {
    const all = [...this.fonts.values()].map(({ id, use }) => {
      const name = escapeXml(nameOf(use));
      return `<ofd:Font ID="${id}" FontName="${name}" FamilyName="${name}" Charset="unicode"${use.bold ? ' Bold="true"' : ''}/>`;
    });
    return resXml(all.length === 0 ? '' : `<ofd:Fonts>${all.join('')}</ofd:Fonts>`);
  }

  /** `DocumentRes.xml`: the pictures; undefined if there are none. */
  picturesXml(): string | undefined {
    if (this.pictures.size === 0) return undefined;
    const all = [...this.pictures].map(
      ([picture, id]) =>
        `<ofd:MultiMedia ID="${id}" Type="Image" Format="${picture.format.toUpperCase()}"><ofd:MediaFile>${fileName(picture, id)}</ofd:MediaFile></ofd:MultiMedia>`,
    );
    return resXml(`<ofd:MultiMedias>${all.join('')}</ofd:MultiMedias>`);
  }

  /** The files of the pictures, by their names in `RESOURCES_FOLDER`. */
  files(): Record<string, Uint8Array> {
    return Object.fromEntries(
      [...this.pictures].map(([picture, id]) => [fileName(picture, id), picture.bytes]),
    );
  }
}

/** The folder of the resources, relative to the document's folder. */
export const RESOURCES_FOLDER = 'Res';

const resXml = (resources: string): string =>
  `${XML_HEAD}<ofd:Res xmlns:ofd="http://www.ofdspec.org/2016" BaseLoc="${RESOURCES_FOLDER}">${resources}</ofd:Res>`;

const fileName = ({ format }: Picture, id: number): string =>
  `Image_${id}.${format === 'png' ? 'png' : 'jpg'}`;
