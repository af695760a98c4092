import type { Style } from '../../generated/style.ts';
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

/** What a style gives a piece of text, in twips. */
export interface Look {
  readonly size: number;
  readonly spacing: number;
}

/** The styles of `word/styles.xml` by their ids, as far as they bear on where lines and pages end. */
export interface Looks {
  paragraph(id: string | undefined): Look & { readonly format: ParagraphFormat };
  /** @returns undefined for a style that changes neither size nor spacing */
  character(id: string): Look | undefined;
  /** A character of the body's grid, twips. */
  readonly gridCharacter: number;
}

/** @param more styles beside those that every file has */
export function looksOf(style: Style, more: readonly ParagraphStyle[] = []): Looks {
  const look = (role: TextRole, onGrid: boolean): Look => ({
    size: Math.round(points(style.text[role].size) * 20),
    spacing: onGrid ? twips(style.grid.characterSpacing) : 0,
  });
  const normal = { ...look('body', true), format: {} };
  const paragraphs = new Map(
    [...paragraphStyles(style), ...more].map(({ id, role, format = {}, onGrid = false }) => [
      id,
      { ...look(role, onGrid), format },
    ]),
  );
  const characters = new Map(CHARACTER_ROLES.map((role) => [characterStyle(role), look(role, true)]));
  return {
    paragraph: (id) => paragraphs.get(id ?? '') ?? normal,
    character: (id) => characters.get(id),
    gridCharacter: measuresOf(style).character,
  };
}
