import type { Picture } from '../../document/document.ts';
import type { Font } from '../../font/font.ts';
import { wholeFont } from '../../font/whole-font.ts';
import type { Drawing } from '../drawn/faces.ts';
import type { FaceUse } from '../pages/page.ts';
import { escapeXml, XML_HEAD } from '../text/xml.ts';

/** The fonts and pictures of a file (GB/T 33190-2016, 7.9). Each gets an ID when it is first used. */
export class Resources {
  private readonly fonts = new Map<string, { readonly id: number; readonly use: FaceUse }>();
  private readonly embedded = new Map<Font, { readonly id: number; readonly glyphs: Map<number, number> }>();
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

  /** The ID of a font that goes along with the file, and has the glyph of a character from now on. */
  embeddedFontOf({ font, glyph }: Drawing, codePoint: number): number {
    const known = this.embedded.get(font) ?? { id: this.nextId(), glyphs: new Map<number, number>() };
    this.embedded.set(font, known);
    known.glyphs.set(codePoint, glyph);
    return known.id;
  }

  /** The ID of a picture. */
  pictureOf(picture: Picture): number {
    const known = this.pictures.get(picture) ?? this.nextId();
    this.pictures.set(picture, known);
    return known;
  }

  /**
   * `PublicRes.xml`: the fonts. A reader that lacks one goes by its hints, which say that all but 黑体 have serifs.
   *
   * @param nameOf gives the name of the font for a face
   */
  fontsXml(nameOf: (use: FaceUse) => string): string {
    const all = [...this.fonts.values()].map(({ id, use }) => {
      const name = escapeXml(nameOf(use));
      return `<ofd:Font ID="${id}" FontName="${name}" FamilyName="${name}" Charset="unicode"${use.bold ? ' Bold="true"' : ''}${use.part === 'hei' ? '' : ' Serif="true"'}/>`;
    });
    for (const [font, { id }] of this.embedded) {
      const [name, family] = [font.postScriptName, font.families[0] ?? font.postScriptName].map(escapeXml);
      all.push(
        `<ofd:Font ID="${id}" FontName="${name}" FamilyName="${family}" Charset="unicode"${font.isBold ? ' Bold="true"' : ''}><ofd:FontFile>${fontFileName(font, id)}</ofd:FontFile></ofd:Font>`,
      );
    }
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

  /** The files of pictures and fonts, by their names in `RESOURCES_FOLDER`. */
  files(): Record<string, Uint8Array> {
    return Object.fromEntries([
      ...[...this.pictures].map(([picture, id]) => [fileName(picture, id), picture.bytes]),
      ...[...this.embedded].map(([font, { id, glyphs }]) => [
        fontFileName(font, id),
        wholeFont(font, glyphs),
      ]),
    ]);
  }
}

/** The folder of the resources, relative to the document's folder. */
export const RESOURCES_FOLDER = 'Res';

const resXml = (resources: string): string =>
  `${XML_HEAD}<ofd:Res xmlns:ofd="http://www.ofdspec.org/2016" BaseLoc="${RESOURCES_FOLDER}">${resources}</ofd:Res>`;

const fontFileName = ({ kind }: Font, id: number): string => `Font_${id}.${kind === 'cff' ? 'otf' : 'ttf'}`;

const fileName = ({ format }: Picture, id: number): string =>
  `Image_${id}.${format === 'png' ? 'png' : 'jpg'}`;
