import type { Source } from '../model/source.ts';
import type { Built } from './build.ts';
import { nearest } from './places.ts';
import type { Told } from './told.ts';

/** The data with their places, as the other rooms see them. */
export function sourceOf(file: string, text: string, { data, place: root }: Built, told: Told): Source {
  return {
    file,
    text,
    data,
    locate(path, part = 'value') {
      const { place } = nearest(root, path);
      return told.range(part === 'key' ? (place.key ?? place.value) : place.value);
    },
    spelling(path) {
      const { place, exact } = nearest(root, path);
      return exact && place.spelling !== undefined ? place.spelling : String(path.at(-1) ?? '');
    },
    written(path) {
      const { place, exact } = nearest(root, path);
      return exact && place.isScalar ? text.slice(...place.value) : undefined;
    },
  };
}
