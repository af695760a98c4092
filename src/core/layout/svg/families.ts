import type { Style } from '../../generated/style.ts';
import type { FaceUse } from '../pages/page.ts';
import { faceOf } from '../style/faces.ts';

/** The names under which a reader's machine may have a face, in the order in which they are tried. */
export function familiesOf(style: Pick<Style, 'fonts'>): (part: FaceUse['part']) => string {
  const lists = new Map<FaceUse['part'], string>();
  return (part) => {
    const known = lists.get(part);
    if (known !== undefined) return known;
    const face = faceOf(style, part);
    const quoted = [face.name, ...face.alternatives].map((it) => `'${it.replaceAll("'", '')}'`);
    const list = [...quoted, part === 'hei' ? 'sans-serif' : 'serif'].join(', ');
    lists.set(part, list);
    return list;
  };
}
