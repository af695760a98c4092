import { type Element, elementsIn } from './element.ts';

/** A text that stands across a page, behind all else. */
export interface Watermark {
  readonly text: string;
  /** Of the room that it fills, pt. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise. */
  readonly rotation: number;
}

/** The watermark that hangs in a header; undefined where none does. */
export function watermarkIn(header: Element | undefined): Watermark | undefined {
  for (const it of elementsIn(header)) {
    if (it.name === 'v:shape') {
      const text = elementsIn(it).find(({ name }) => name === 'v:textpath')?.attributes.string;
      const { style = '' } = it.attributes;
      const number = (name: string) => Number(new RegExp(`(?:^|;)${name}:([\\d.]+)`).exec(style)?.[1] ?? 0);
      if (text !== undefined)
        return { text, width: number('width'), height: number('height'), rotation: number('rotation') };
    }
    const inside = watermarkIn(it);
    if (inside) return inside;
  }
  return undefined;
}
