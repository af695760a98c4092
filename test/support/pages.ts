import { fontFileOf } from '../../src/core/font/font-file.ts';
import { openFont } from '../../src/core/font/open-font.ts';
import type { About } from '../../src/core/layout/drawn/about.ts';
import { type DrawnFaces, drawnFaces } from '../../src/core/layout/drawn/faces.ts';
import type { FaceUse, Glyphs, Page, Pages, Shape } from '../../src/core/layout/pages/page.ts';
import { cffFont, trueTypeFont } from './fonts.ts';

export const ABOUT: About = {
  title: '关于（一）的报告',
  author: '某局',
  subject: '安全生产',
  keywords: ['安全', '生产'],
  made: '2025-01-31T00:00:00Z',
};

export const BODY: FaceUse = { part: 'body', bold: false };

/** A TrueType face for every part but 黑体, which has a CFF face; a third face has the characters that both lack. */
export function facesOf(characters: string, others = ''): DrawnFaces {
  const open = (bytes: Uint8Array) => ({ font: openFont(fontFileOf(bytes)), isThickened: false });
  const advance = (it: string) => (/[!-~]/.test(it) ? 500 : 1000);
  const glyf = open(trueTypeFont({ family: 'Glyf', characters, advance }));
  const cff = open(cffFont({ family: 'Cff', characters, advance }));
  const third = others === '' ? [] : [open(trueTypeFont({ family: 'Third', characters: others, advance }))];
  return drawnFaces(({ part, bold }) =>
    [part === 'hei' ? cff : glyf, ...third].map((it) => ({ ...it, isThickened: bold })),
  );
}

/** A text whose characters are as wide as in the font: half as wide for ASCII. */
export function glyphs(text: string, more: Partial<Glyphs> = {}): Glyphs {
  const size = more.size ?? 16;
  const advances = [...text].map((it) => (/[!-~]/.test(it) ? size / 2 : size));
  return { type: 'glyphs', text, face: BODY, size, color: '000000', x: 80, baseline: 100, advances, ...more };
}

export const page = (shapes: readonly Shape[], more: Partial<Page> = {}): Page => ({
  width: 595.3,
  height: 841.9,
  number: 1,
  isBlank: false,
  shapes,
  ...more,
});

export const pagesWith = (pages: readonly Page[], more: Partial<Pages> = {}): Pages => ({
  pages,
  elements: [],
  outline: [],
  destinations: new Map(),
  ...more,
});
