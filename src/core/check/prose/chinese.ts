/** A 汉字, wherever Unicode has it. */
export const HAN = /\p{Script=Han}/u;

/** A 汉字 or a full-width mark: what stands beside it is part of a Chinese text. */
export const CHINESE = /[\p{Script=Han}　-〿＀-｠“”‘’—…·]/u;

/** A figure or a Latin letter of half width. */
export const LATIN = /[\dA-Za-z]/;

/** Whether there is a character there, and of that kind. */
export const isOf = (kind: RegExp, character: string | undefined): boolean =>
  character !== undefined && kind.test(character);

/** How many 汉字 stand directly before `at`. */
export function hanBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && HAN.test(text[from - 1] as string)) from--;
  return at - from;
}

/** How many 汉字 stand at `at` and directly after it. */
export function hanFrom(text: string, at: number): number {
  let to = at;
  while (to < text.length && HAN.test(text[to] as string)) to++;
  return to - at;
}
