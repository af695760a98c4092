/** A Chinese character, anywhere in Unicode. */
export const HAN = /\p{Script=Han}/u;

/** A Chinese character or a full-width mark: its neighbour is part of a Chinese text. */
export const CHINESE = /[\p{Script=Han}　-〿＀-｠“”‘’—…·]/u;

/** A half-width figure or Latin letter. */
export const LATIN = /[\dA-Za-z]/;

/** Whether there is a character and it is of that kind. */
export const isOf = (kind: RegExp, character: string | undefined): boolean =>
  character !== undefined && kind.test(character);

/** The number of Chinese characters directly before `at`. */
export function hanBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && HAN.test(text[from - 1] as string)) from--;
  return at - from;
}

/** The number of Chinese characters from `at` on. */
export function hanFrom(text: string, at: number): number {
  let to = at;
  while (to < text.length && HAN.test(text[to] as string)) to++;
  return to - at;
}
