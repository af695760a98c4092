import { sha256 } from '../../archive/sha-256.ts';
import type { Font } from '../../font/font.ts';
import { hex, number, type Objects, type Reference, to, utf16 } from './objects.ts';

/** A font of a file, with the characters that are drawn in it. */
export class UsedFont {
  private readonly cids = new Map<string, number>();
  private readonly glyphs: number[] = [];

  constructor(
    private readonly font: Font,
    /** What pages call it. */
    readonly name: string,
    readonly reference: Reference,
  ) {}

  /** The number by which pages draw a character. Two characters with one form have two, so that each is copied out as it was. */
  cid(character: string, glyph: number): number {
    const known = this.cids.get(character);
    if (known !== undefined) return known;
    this.glyphs.push(glyph);
    this.cids.set(character, this.glyphs.length);
    return this.glyphs.length;
  }

  /** How wide a glyph is, in thousandths of an em, as the file says it. */
  width(glyph: number): number {
    return Math.round((this.font.advance(glyph) * 1e6) / this.font.unitsPerEm) / 1000;
  }

  /** Writes what readers need of it: the glyphs that were asked for, and which characters they stand for. */
  write(objects: Objects): void {
    const { font, glyphs } = this;
    const subset = font.subset(glyphs, font.postScriptName);
    const name = `${tagOf(subset)}+${font.postScriptName}`;
    const file =
      font.kind === 'cff'
        ? `/FontFile3 ${to(objects.addStream(subset, '/Subtype/CIDFontType0C'))}`
        : `/FontFile2 ${to(objects.addStream(subset, `/Length1 ${subset.byteLength}`))}`;
    const descriptor = objects.add(
      `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${font.box.map((it) => this.thousandths(it)).join(' ')}]/ItalicAngle ${number(
        font.italicAngle,
      )}/Ascent ${number(font.ascent * 1000, 0)}/Descent ${number(-font.descent * 1000, 0)}/CapHeight ${this.thousandths(
        font.capHeight ?? font.box[3],
      )}/StemV ${font.isBold ? 140 : 80}${file}>>`,
    );
    const descendant = objects.add(
      `<</Type/Font/Subtype/${font.kind === 'cff' ? 'CIDFontType0' : 'CIDFontType2'}/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${to(
        descriptor,
      )}/DW 1000${this.widths()}${font.kind === 'cff' ? '' : '/CIDToGIDMap/Identity'}>>`,
    );
    objects.add(
      `<</Type/Font/Subtype/Type0/BaseFont/${name}${font.kind === 'cff' ? '-Identity-H' : ''}/Encoding/Identity-H/DescendantFonts[${to(
        descendant,
      )}]/ToUnicode ${to(objects.addStream(this.characters()))}>>`,
      this.reference,
    );
  }

  private thousandths(units: number): string {
    return number((units * 1000) / this.font.unitsPerEm, 0);
  }

  /** The widths that are not those of a Chinese character, in stretches. */
  private widths(): string {
    const stretches: string[] = [];
    let isOpen = false;
    for (const [index, glyph] of this.glyphs.entries()) {
      const width = this.width(glyph);
      if (width === 1000) isOpen = false;
      else if (isOpen) stretches.push(` ${number(width)}`);
      else {
        stretches.push(`${stretches.length > 0 ? ']' : ''}${index + 1}[${number(width)}`);
        isOpen = true;
      }
    }
    return stretches.length > 0 ? `/W[${stretches.join('')}]]` : '';
  }

  /** A CMap from numbers to characters (9.10.3), without which nothing could be searched or copied. */
  private characters(): string {
    const lines = [...this.cids].map(([character, cid]) => `<${hex(cid, 4)}><${utf16(character)}>`);
    const blocks: string[] = [];
    for (let at = 0; at < lines.length; at += 100) {
      const block = lines.slice(at, at + 100);
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
    }
    return `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict/CMap defineresource pop
end
end
`;
  }
}

/** Six letters before the name of a font of which only some glyphs are there (9.6.4), other ones for other glyphs. */
function tagOf(subset: Uint8Array): string {
  const digits = sha256(subset);
  return [0, 2, 4, 6, 8, 10]
    .map((at) => String.fromCharCode(65 + (Number.parseInt(digits.slice(at, at + 2), 16) % 26)))
    .join('');
}
