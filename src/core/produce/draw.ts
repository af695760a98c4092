import type { Properties } from '../document/document.ts';
import { creationTime } from '../layout/creation-time.ts';
import type { Drawn } from '../layout/drawn/drawing.ts';
import type { DrawnFaces } from '../layout/drawn/faces.ts';
import { drawnPages } from '../layout/drawn/pages-of.ts';
import { attachmentProperties } from '../layout/numbering/numbered-document.ts';
import { flowOf } from './flow-of.ts';
import type { Subject } from './lay-out.ts';

/**
 * The pages of a document, an attachment or a volume, with what a file of them says of itself.
 *
 * @param faces what the pages are drawn in
 * @param epoch the time of creation to write into the file, in seconds since 1970; by default the document's date
 */
export function drawnOf(subject: Subject, faces: DrawnFaces, epoch?: number): Drawn {
  const { style } = subject;
  const { title, author, subject: topic, keywords, date } = propertiesOf(subject);
  const about = { title, author, subject: topic, keywords, made: creationTime({ date }, epoch) };
  return { pages: drawnPages(flowOf(subject), style, faces), about, faces, style };
}

function propertiesOf(subject: Subject): Properties {
  if ('volume' in subject) return subject.volume.properties;
  return 'attachment' in subject ? attachmentProperties(subject.attachment) : subject.document.properties;
}

/** The characters of some pages that no font has, each once; blanks show nothing anyway. */
export function undrawnIn({ pages: { pages }, faces }: Drawn): readonly string[] {
  const undrawn = new Set<string>();
  for (const { shapes } of pages)
    for (const shape of shapes) {
      if (shape.type !== 'glyphs') continue;
      const face = faces(shape.face);
      for (const character of shape.text)
        if (!/[\p{Z}\p{C}]/u.test(character) && !face?.drawing(character)) undrawn.add(character);
    }
  return [...undrawn];
}
