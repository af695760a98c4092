import type { Path, Source } from './source.ts';

/**
 * A value of a file as a source of its own, with the places of the whole.
 *
 * @param data what of the value counts
 * @param isKnown which of its keys count
 */
export function partOf(
  source: Source,
  path: Path,
  data: unknown,
  isKnown: (key: string) => boolean = () => true,
): Source {
  return {
    file: source.file,
    text: source.text,
    data,
    locate: (inner, which) => source.locate([...path, ...inner], which),
    spelling: (inner) => source.spelling([...path, ...inner]),
    written: (inner) => source.written([...path, ...inner]),
    part: (inner, from, to) => source.part([...path, ...inner], from, to),
    keys: () =>
      source.keys().flatMap((it) => {
        const isInside = it.path.length > path.length && path.every((step, at) => it.path[at] === step);
        const inner = it.path.slice(path.length);
        return isInside && isKnown(String(inner[0])) ? [{ ...it, path: inner }] : [];
      }),
    comments: () => source.comments(),
  };
}
