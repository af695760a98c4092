import { type Element, elementsIn } from './element.ts';

/** A text across a page, behind everything else. */
export interface Watermark {
  readonly text: string;
  /** The width of the area that it fills, in pt. */
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise. */
  readonly rotation: number;
}

/** The watermark in a header; undefined if there is none. */
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
