import type { FlowPicture } from '../flow/drawing.ts';
import { PIXEL } from '../style/measure.ts';

/** The pictures of a file, in the order in which they stand in it. */
export class Pictures {
  readonly #all: FlowPicture['picture'][] = [];

  /** @param firstId the number of the first picture's relationship */
  constructor(readonly firstId: number) {}

  /** The number of a picture that is written, from 1, and the ID of its relationship. */
  add(picture: FlowPicture['picture']): { readonly number: number; readonly id: string } {
    const number = this.#all.push(picture);
    return { number, id: `rId${this.firstId + number - 1}` };
  }

  /** Their parts: the name below `word/`, and the bytes. */
  get parts(): readonly (readonly [name: string, bytes: Uint8Array])[] {
    return this.#all.map(({ format, bytes }, index) => [
      `media/image${index + 1}.${format === 'png' ? 'png' : 'jpg'}`,
      bytes,
    ]);
  }
}

/** English Metric Units in a pixel (ECMA-376 part 1, 20.1.2.1). */
export const EMU = 9525;

/** A picture in a line (ECMA-376 part 1, 20.4.2.8 and 20.2). */
export function pictureRun({ picture, width, height }: FlowPicture, pictures: Pictures): string {
  const { number, id } = pictures.add(picture);
  const [cx, cy] = [width, height].map((it) => Math.round((it / PIXEL) * EMU));
  const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006';
  const size = `cx="${cx}" cy="${cy}"`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:effectExtent t="0" r="0" b="0" l="0"/><wp:docPr id="${number}" name=""/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingml}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="${drawingml}/main"><a:graphicData uri="${drawingml}/picture"><pic:pic xmlns:pic="${drawingml}/picture"><pic:nvPicPr><pic:cNvPr id="0" name="" descr=""/><pic:cNvPicPr><a:picLocks noChangeAspect="1" noChangeArrowheads="1"/></pic:cNvPicPr></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}" cstate="none"/><a:srcRect/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
