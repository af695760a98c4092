/** Marks that no line begins with, where the text is Chinese. */
const NOT_FIRST = new Set(
  '!),.:;?]}¢\'"、。〉》」』】〕〗〞︰︱︳﹐､﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝︴︶︸︺︼︾﹀﹂﹄﹏～￠々‖•·ˇˉ―-’”',
);

/** Marks that no line ends with, where the text is Chinese. */
const NOT_LAST = new Set('([{£¥\'"‵〈《「『〔【〖（［｛￡￥〝︵︷︹︻︽︿﹁﹃﹙﹛﹝“‘');

/** Marks that may hang over the right edge. */
const HANGING = new Set('!,.:;?、。！，．：；？');

/** Whether a character may hang over the right edge. */
export const isHanging = (character: string | undefined): boolean =>
  character !== undefined && HANGING.has(character);

/**
 * The end of a line of Chinese, as a place in the text.
 *
 * @param cut the first character that finds no room
 * @param start where the line begins; if it cannot end behind that, what comes back lies before it, or is 0
 * @param hangs whether marks may stand out over the right edge; then the end can lie after the cut
 */
export function chineseBreak(
  text: readonly string[],
  cut: number,
  { start, hangs }: { readonly start: number; readonly hangs: boolean },
): number {
  let end = cut;
  if (hangs && isHanging(text[end])) {
    end += 1;
    if (end === text.length) return end;
  }
  while (
    end > 0 &&
    end >= start &&
    end < text.length &&
    (NOT_FIRST.has(text[end] as string) || NOT_LAST.has(text[end - 1] as string))
  )
    end -= 1;
  return end;
}
