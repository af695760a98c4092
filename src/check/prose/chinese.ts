/** A 汉字, wherever Unicode has it. */
export const HAN = /\p{Script=Han}/u;

/** A 汉字 or a full-width mark: what stands beside it is part of a Chinese text. */
export const CHINESE = /[\p{Script=Han}　-〿＀-｠“”‘’—…·]/u;
