/** What the reader of the guide does next, or looks at. */
export type Step =
  | { readonly kind: 'file'; readonly path: string; readonly text: string; readonly isAppended: boolean }
  | { readonly kind: 'command'; readonly words: readonly string[] }
  | { readonly kind: 'picture'; readonly name: string };

/**
 * The steps of a guide, in order. A code block whose fence names a file after the language is that file, or with
 * `append` the end of it; a block of `sh` holds commands; a picture shows the result of the steps before it.
 */
export function stepsOf(guide: string): Step[] {
  const parts = guide.matchAll(
    /^```(\S*)(?: (\S+))?( append)?\n([\s\S]*?)^```$|!\[[^\]]*\]\(images\/(.+?)\.png\)/gm,
  );
  return [...parts].flatMap(([, language, path, append, text = '', picture]): Step[] => {
    if (picture !== undefined) return [{ kind: 'picture', name: picture }];
    if (path !== undefined) return [{ kind: 'file', path, text, isAppended: append !== undefined }];
    if (language !== 'sh') return [];
    return text
      .split('\n')
      .filter((line) => line.startsWith('report '))
      .map((line) => ({
        kind: 'command',
        words: line
          .replace(/\s+#.*$/, '')
          .split(' ')
          .slice(1),
      }));
  });
}
