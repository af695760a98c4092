import { finding } from '../../../diagnostics/finding.ts';
import type { Font } from '../../../font/font.ts';
import type { Style } from '../../../generated/style.ts';
import { FILE_START, type Finding } from '../../../model/diagnostic.ts';
import type { FaceUse } from '../../pages/page.ts';
import { chineseFaces, type Face, latinFace } from '../../style/faces.ts';
import { type DrawnFaces, drawnFaces, type FoundFont } from '../faces.ts';
import type { CataloguedFace } from './catalogued.ts';
import { STAND_INS } from './stand-ins.ts';
import { usesOf } from './uses.ts';

type Part = FaceUse['part'];

/** Opens a face of a catalogue; the same each time. */
export type FaceOpener = (face: CataloguedFace) => Font | 'damaged';

/** The faces that documents of a style are drawn in. */
export interface FoundFaces {
  readonly faces: DrawnFaces;
  /** Whether there is a font for the Chinese of the text. */
  readonly hasChinese: boolean;
  /** What is drawn in other faces than the style names, and which fonts could not be used. */
  findings(file: string): readonly Finding[];
}

/**
 * Finds a font for each face of a style: by its name, by the alternatives, by what the machine was told to show for it,
 * then what looks most like it.
 *
 * @param all the faces that there are, those that go before others first
 * @param rulesFor what is shown for faces that are not there, by their names
 */
export async function facesAmong(
  style: Pick<Style, 'fonts'>,
  all: readonly CataloguedFace[],
  open: FaceOpener,
  rulesFor: (names: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<FoundFaces> {
  const latin = latinFace(style);
  const wanted = new Map<Part, Face>([
    ...(Object.entries(chineseFaces(style)) as [Part, Face][]),
    ...(latin ? ([['latin', latin]] as const) : []),
  ]);
  const search = new Search(all, open);
  const lacking = [...wanted.values()].filter(
    ({ name, alternatives }) => ![name, ...alternatives].some((it) => search.has(it)),
  );
  const rules = await rulesFor([...new Set(lacking.map(({ name }) => name))]);
  const chosen = new Map<Part, Chosen>();
  for (const [part, { name, alternatives }] of wanted) {
    const rule = rules.get(name);
    const names = [name, ...alternatives, ...(rule === undefined ? [] : [rule]), ...STAND_INS[part]];
    const face = search.first(names, part);
    if (face) chosen.set(part, face);
  }
  const fontsOf = ({ part, bold }: FaceUse): Iterable<FoundFont> => {
    const own = chosen.get(part) ?? chosen.get('body');
    if (!own) return [];
    const others = [...chosen.values()].filter((it) => it !== own);
    return search.fonts(own, others, bold);
  };
  return {
    faces: drawnFaces(fontsOf),
    hasChinese: chosen.has('body'),
    findings: (file) => [
      ...substituted(wanted, chosen, file),
      ...[...search.unusable].map(([font, why]) =>
        finding('font-unusable', { file, range: FILE_START }, { font, why }),
      ),
    ],
  };
}

/** A face that was found for a part, and under which name. */
interface Chosen {
  readonly name: string;
  readonly font: Font;
  /** Undefined where the family has no bold face. */
  readonly bold: Font | undefined;
}

/** So many fonts are opened in search of a character that none of the chosen has. */
const MOST_OPENED = 100;

/** A character of every Chinese font, and one of those that have the simplified ones. */
const CHINESE = ['一', '国'].map((it) => it.codePointAt(0) as number);

/** Looks for faces among some, and opens them. */
class Search {
  /** Why fonts could not be used that would have been. */
  readonly unusable = new Map<string, 'damaged' | 'protected'>();
  readonly #byName = new Map<string, CataloguedFace[]>();

  constructor(
    private readonly all: readonly CataloguedFace[],
    private readonly open: FaceOpener,
  ) {
    for (const face of all)
      for (const family of face.families) {
        const name = family.toLowerCase();
        const others = this.#byName.get(name);
        if (others) others.push(face);
        else this.#byName.set(name, [face]);
      }
  }

  has = (name: string): boolean => this.#byName.has(name.toLowerCase());

  /** The face of the first of some names that can be drawn with; for a part of Chinese, any that has Chinese at the last. */
  first(names: readonly string[], part: Part): Chosen | undefined {
    const suits = ({ glyphOf }: Font): boolean =>
      part === 'latin' || CHINESE.every((it) => glyphOf(it) !== 0);
    for (const name of names) {
      const faces = (this.#byName.get(name.toLowerCase()) ?? []).filter(({ isItalic }) => !isItalic);
      const font = this.#usable(
        [...faces].sort((a, b) => Number(a.isBold) - Number(b.isBold)),
        suits,
      );
      if (font)
        return {
          name,
          font,
          bold: this.#usable(
            faces.filter(({ isBold }) => isBold),
            suits,
          ),
        };
    }
    if (part === 'latin') return undefined;
    for (const face of this.#upright().slice(0, MOST_OPENED)) {
      const font = this.#usable([face], suits);
      if (font) return { name: face.families[0] ?? font.postScriptName, font, bold: undefined };
    }
    return undefined;
  }

  /** The fonts of a face, one after the other as they are asked for: its own, those of other parts, and all others. */
  *fonts(own: Chosen, others: readonly Chosen[], bold: boolean): Iterable<FoundFont> {
    const fonts = new Set<Font>();
    const one = (font: Font): FoundFont[] => {
      if (fonts.has(font)) return [];
      fonts.add(font);
      return [{ font, isThickened: bold && !font.isBold }];
    };
    for (const { font, bold: heavy } of [own, ...others]) yield* one((bold ? heavy : undefined) ?? font);
    for (const face of this.#upright().slice(0, MOST_OPENED)) {
      const font = this.open(face);
      if (typeof font !== 'string' && font.mayBeEmbedded) yield* one(font);
    }
  }

  #upright = (): readonly CataloguedFace[] => this.all.filter(({ isBold, isItalic }) => !isBold && !isItalic);

  #usable(faces: readonly CataloguedFace[], suits: (font: Font) => boolean): Font | undefined {
    for (const face of faces) {
      const font = this.open(face);
      if (typeof font === 'string') this.unusable.set(face.file, 'damaged');
      else if (!font.mayBeEmbedded) this.unusable.set(face.file, 'protected');
      else if (suits(font)) return font;
    }
    return undefined;
  }
}

/** Which faces of the style are drawn in others, in one finding. */
function substituted(
  wanted: ReadonlyMap<Part, Face>,
  chosen: ReadonlyMap<Part, Chosen>,
  file: string,
): Finding[] {
  const missing = [...wanted].filter(
    ([part, { name }]) => chosen.get(part)?.name.toLowerCase() !== name.toLowerCase(),
  );
  if (missing.length === 0) return [];
  return [
    finding(
      'font-missing',
      { file, range: FILE_START },
      {
        fonts: missing.map(([, { name }]) => name),
        uses: missing.map(([part]) => usesOf(part)),
        substitutes: missing.map(([part]) => (chosen.get(part) ?? chosen.get('body'))?.name ?? ''),
        isDrawn: true,
      },
    ),
  ];
}
