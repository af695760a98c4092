/**
 * Words whose coming and going changes how a sentence sounds and not what it says. None that sets a time or a measure
 * (及时, 按时, 全部), denies (不, 未) or does something else.
 */
const EMPTY_WORDS =
  /进一步|切实|认真|不断|积极|扎实|深入|有效|大力|着力|持续|进行|开展|组织|做好|抓好|有关|相关|各项|工作|以及|并且|[的了地得并和与及]/gu;

/** Pairs of words that lists use for one another. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/强化/gu, '加强'],
  [/建立健全|健全完善|建立完善/gu, '健全'],
  [/贯彻落实|严格落实|抓落实/gu, '落实'],
];

/** What a sentence says, as far as another that says the same would say it: marks and blanks left out beforehand. */
export const withoutEmptyWords = (plain: string): string =>
  SAME.reduce((text, [word, instead]) => text.replace(word, instead), plain).replace(EMPTY_WORDS, '');
