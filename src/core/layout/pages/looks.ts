import type { Style } from '../../generated/style.ts';
import { latinFace } from '../style/faces.ts';
import { points, twips } from '../style/measure.ts';
import {
  CHARACTER_ROLES,
  characterStyle,
  type ParagraphFormat,
  type ParagraphStyle,
  paragraphStyles,
  type TextRole,
} from '../style/paragraph-styles.ts';
import { measuresOf } from '../style/text-block.ts';
import type { RunFace } from './measured-text.ts';

/** What a style gives to text; lengths in twips. */
export interface Look {
  readonly size: number;
  readonly spacing: number;
  readonly face: RunFace;
  /** Six hexadecimal digits. */
  readonly color: string;
}

/** The styles of `word/styles.xml` by ID, as far as they matter for places. */
export interface Looks {
  paragraph(id: string | undefined): Look & { readonly format: ParagraphFormat };
  /** @returns undefined for a style that changes neither size nor spacing, such as Strong */
  character(id: string): Look | undefined;
  /** The same in bold type. */
  bold(look: Look): Look;
  /** The width of a character on the body's grid, in twips. */
  readonly gridCharacter: number;
  /** The alignment of paragraphs whose style gives none. */
  readonly alignment: 'left' | 'justified';
}

const known = new WeakMap<Style, Looks>();

/** @param more further styles besides those of every file */
export function looksOf(style: Style, more: readonly ParagraphStyle[] = []): Looks {
  if (more.length > 0) return newLooks(style, more);
  const looks = known.get(style) ?? newLooks(style, []);
  known.set(style, looks);
  return looks;
}

function newLooks(style: Style, more: readonly ParagraphStyle[]): Looks {
  const hasLatin = latinFace(style) !== undefined;
  const faceOf = (role: TextRole, isBold: boolean): RunFace => ({
    chinese: { part: style.text[role].font, bold: isBold },
    // A page number is always in 宋体 (GB/T 9704-2012, 7.5).
    ...(hasLatin && role !== 'pageNumber' && { latin: { part: 'latin', bold: isBold } }),
  });
  const look = (role: TextRole, onGrid: boolean): Look => ({
    size: Math.round(points(style.text[role].size) * 20),
    spacing: onGrid ? twips(style.grid.characterSpacing) : 0,
    face: faceOf(role, style.text[role].bold),
    color: style.text[role].color,
  });
  const normal = { ...look('body', true), format: {} };
  const paragraphs = new Map(
    [...paragraphStyles(style), ...more].map(({ id, role, format = {}, onGrid = false }) => [
      id,
      { ...look(role, onGrid), format },
    ]),
  );
  const characters = new Map(CHARACTER_ROLES.map((role) => [characterStyle(role), look(role, true)]));
  const bolds = new Map<Look, Look>();
  return {
    paragraph: (id) => paragraphs.get(id ?? '') ?? normal,
    character: (id) => characters.get(id),
    bold: (look) => {
      const known = bolds.get(look);
      if (known) return known;
      const { chinese, latin } = look.face;
      const face = { chinese: { ...chinese, bold: true }, ...(latin && { latin: { ...latin, bold: true } }) };
      const bold = { ...look, face };
      bolds.set(look, bold);
      return bold;
    },
    gridCharacter: measuresOf(style).character,
    alignment: style.body.alignment === 'left' ? 'left' : 'justified',
  };
}
